package cn.singlewindow.enterprise;

import cn.singlewindow.shared.HsCode;
import cn.singlewindow.shared.Money;
import java.time.Instant;
import java.util.Set;

/**
 * What somebody is about to do for an enterprise.
 *
 * @param document the application by its catalogue id, such as {@code GD-01}
 * @param district customs district of four digits; empty where none is concerned
 * @param commodities the goods; empty where none are concerned
 * @param value in CNY; zero where none is concerned
 * @param reference what a second person confirms: the sender's own number or a hash of the content, 1 to 64 characters
 * @param at when
 */
public record Act(
        String document, String district, Set<HsCode> commodities, Money value, String reference, Instant at) {

    public Act {
        commodities = Set.copyOf(commodities);
        if (!document.matches("[A-Z]{2}-[0-9]{2}") || !district.matches("(?:[0-9]{4})?")) {
            throw new IllegalArgumentException("act: an application id, and a district of four digits or none");
        }
        if (reference.isBlank() || reference.length() > 64) {
            throw new IllegalArgumentException("act: a reference of 1 to 64 characters");
        }
        if (!value.currency().getCurrencyCode().equals("CNY") || value.isNegative()) {
            throw new IllegalArgumentException("act: a value in CNY, not below zero");
        }
    }
}
