package nl.ssfh.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Ports of this machine's loopback. */
public final class FreePort {

    /** Below the range from which the kernel gives ports to outgoing connections, so that none of them takes it first. */
    private static final int LOWEST = 18_000;

    private static final int HIGHEST = 32_000;

    private FreePort() {}

    public static int draw() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
    }

    /** So many, each another. */
    public static List<Integer> draw(int count) {
        return Stream.generate(FreePort::draw).distinct().limit(count).toList();
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
