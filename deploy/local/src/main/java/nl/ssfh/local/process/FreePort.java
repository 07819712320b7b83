package nl.ssfh.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Ports of this machine's loopback. What is drawn is taken a moment later, so nobody else may draw it meanwhile: each
 * process begins somewhere else, and goes on from there.
 */
public final class FreePort {

    /** Below the range from which the kernel gives ports to outgoing connections, so that none of them takes it first. */
    private static final int LOWEST = 18_000;

    private static final int COUNT = 14_000;
    private static final int STRETCH = 50;
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() % (COUNT / STRETCH)) * STRETCH);

    private FreePort() {}

    public static int draw() {
        while (true) {
            var port = LOWEST + NEXT.getAndIncrement() % COUNT;
            if (isFree(port)) {
                return port;
            }
        }
    }

    /** So many, each another. */
    public static List<Integer> draw(int count) {
        return Stream.generate(FreePort::draw).limit(count).toList();
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
