package org.meshwork.exchange.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses on the web, e-mail addresses and telephone numbers: usable, or not known. */
final class Contacts {

    /** What publishers of feeds write over real addresses. */
    private static final String MASKED = "contact@example.org";

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern HOST_FIRST =
            Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(:\\d{1,5})?([/?#].*)?");
    private static final int LONGEST_WEBSITE = 2_000;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 60;

    private Contacts() {}

    static String email(Part part, String field) {
        var given = part.line(field);
        var email =
                given.replaceFirst("(?i)^mailto:", "").split("[;,\\s]+", 2)[0].replaceFirst("\\.$", "");
        if (email.isEmpty()) {
            return "";
        }
        if (email.equalsIgnoreCase(MASKED)) {
            part.normalised(field, MASKED + " only stands in for an address; taken as not known.");
            return "";
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            part.warned(field, quoted(given) + " is not an e-mail address; left out.");
            return "";
        }
        if (!email.equals(given)) {
            part.normalised(field, quoted(given) + " was read as " + email + ".");
        }
        return email;
    }

    static String website(Part part, String field) {
        var given = part.line(field, LONGEST_WEBSITE + 1);
        if (given.isEmpty()) {
            return "";
        }
        var isWhole = WEB.matcher(given).matches();
        var address = legal(isWhole || !HOST_FIRST.matcher(given).matches() ? given : "https://" + given);
        if (given.length() > LONGEST_WEBSITE || !isWebsite(address)) {
            part.warned(field, quoted(given) + " is not a web address; left out.");
            return "";
        }
        if (!isWhole) {
            part.normalised(field, quoted(given) + " lacks its beginning; https:// was put before it.");
        } else if (!address.equals(given)) {
            part.normalised(field, quoted(given) + " holds characters that an address may not; they were escaped.");
        }
        return address;
    }

    /** An address that names something, which need not be a page; left out silently where it is none. */
    static String uri(Part part, String field) {
        var given = part.line(field, LONGEST_WEBSITE);
        try {
            return new URI(given).isAbsolute() ? given : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    static String phone(Part part, String field) {
        var given = part.line(field);
        var digits = given.chars().filter(Character::isDigit).count();
        if (given.isEmpty()) {
            return "";
        }
        if (digits < 3 || given.length() > LONGEST_PHONE) {
            part.warned(field, quoted(given) + " is not a telephone number; left out.");
            return "";
        }
        return given;
    }

    private static boolean isWebsite(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return WEB.matcher(address).matches() && host != null && host.contains(".") && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String legal(String address) {
        var legal = new StringBuilder();
        for (var c : address.toCharArray()) {
            if (" \"<>{}|\\^`".indexOf(c) >= 0) {
                for (var b : String.valueOf(c).getBytes(UTF_8)) {
                    legal.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            } else {
                legal.append(c);
            }
        }
        return legal.toString();
    }
}
