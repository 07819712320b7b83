package nl.ssfh.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import nl.ssfh.contracts.Money;
import nl.ssfh.portal.visit.Language;
import nl.ssfh.portal.visit.Posted;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import nl.ssfh.portal.visit.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What every template needs: the language of the reader, who he is, and how money and days are written for him.
 *
 * @param visitor absent on pages that do not ask who looks
 * @param path of this page
 * @param address the same with what was asked of it, to come back to
 * @param posted the form that this page answers; absent when the address alone brings it back
 */
public record Page(
        Language language,
        @Nullable Visitor visitor,
        String path,
        String address,
        @Nullable Posted posted) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    public static Page of(Visit visit) {
        return new Page(visit.language(), visit.visitor(), visit.path(), visit.address(), visit.posted());
    }

    /** The same as the page at another address, from which nothing is lost that was typed into a form. */
    public Page at(String there) {
        return new Page(language, visitor, there, there, null);
    }

    /** The same for whoever looks, without a name or a menu. */
    public Page forNobody() {
        return new Page(language, null, path, address, posted);
    }

    /** The same in a language, still with the form that was sent to the address. */
    public Page in(Language other, String sentTo) {
        return new Page(other, visitor, sentTo, sentTo, posted);
    }

    /** The text in the language of the reader; both stand side by side where they are used. */
    public String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    /** 1 termijn, 2 termijnen. */
    public String count(Number many, String oneNl, String moreNl, String oneEn, String moreEn) {
        return many + " " + (many.longValue() == 1 ? say(oneNl, oneEn) : say(moreNl, moreEn));
    }

    /** As the fund writes it: € 1.325,00, or €1,325.00 in English. */
    public String euros(long cents) {
        return new Money(cents).in(language.locale());
    }

    /** € 350: where there is little room. */
    public String wholeEuros(long cents) {
        return new Money(cents).roughlyIn(language.locale());
    }

    /** 14,5, or 14.5 in English. */
    public String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(language.locale()).format(number);
    }

    /** 9 september 2024. */
    public String day(LocalDate day) {
        return DayFormats.in(language).day().format(day);
    }

    /** On which day that was, here. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    /** 9 september 2024 14:05. */
    public String moment(Instant moment) {
        return DayFormats.in(language).moment().format(moment.atZone(HERE));
    }

    /** september 2024. */
    public String month(YearMonth month) {
        return DayFormats.in(language).month().format(month);
    }

    /** sep 24: where there is little room. */
    public String shortMonth(YearMonth month) {
        return DayFormats.in(language).shortMonth().format(month);
    }

    /** The main pages of this person. */
    public List<Nav.Item> nav() {
        return visitor == null ? List.of() : Nav.of(visitor);
    }

    /** Whether to show what officers do, beside what auditors see. */
    public boolean isOfficer() {
        return visitor != null && visitor.is(Role.OFFICER);
    }

    /** Where the language is changed, and from where the reader comes back to this page, or to the form he sent. */
    public String inOtherLanguage() {
        return "/taal/%s?terug=%s".formatted(language.other().code(), URLEncoder.encode(address, UTF_8));
    }

    public boolean isAt(String address) {
        return path.equals(address);
    }

    /**
     * How a main page is marked where this page is that one, or lies below it; null where neither is so. Below a main
     * page that has others below it lies everything, so nothing is said of it.
     */
    public @Nullable String current(Nav.Item item) {
        if (isAt(item.address())) {
            return "page";
        }
        var below = item.address() + "/";
        return path.startsWith(below)
                        && nav().stream().noneMatch(other -> other.address().startsWith(below))
                ? "true"
                : null;
    }

    /** Where the browser gets a style sheet or script of ours; it may keep it for long. */
    public String asset(String path) {
        return Assets.address(path);
    }
}
