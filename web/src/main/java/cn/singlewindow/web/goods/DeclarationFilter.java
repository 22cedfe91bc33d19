package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationQuery;
import cn.singlewindow.goods.DeclarationQuery.Assignment;
import cn.singlewindow.goods.DeclarationQuery.Order;
import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.web.Days;
import cn.singlewindow.web.KeyWalk;
import cn.singlewindow.web.Walking;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filter row above a list of declarations, as it stands in the page's address. */
public class DeclarationFilter extends Walking {

    private static final long serialVersionUID = 1L;

    private static final Set<DeclarationState> CLOSED = EnumSet.of(
            DeclarationState.CLEARED,
            DeclarationState.WITHDRAWN,
            DeclarationState.RETURNED,
            DeclarationState.REJECTED,
            DeclarationState.DRAFT);

    private String text = "";
    private String state = "";
    private String direction = "";
    private String customs = "";
    private String from = "";
    private String to = "";

    /** What the door is asked: the newest first. */
    public DeclarationQuery query(int limit) {
        return query(Assignment.ANY, Order.NEWEST, limit);
    }

    /** What the door is asked. */
    public DeclarationQuery query(Assignment assignment, Order order, int limit) {
        return new DeclarationQuery(
                text.strip(),
                states(),
                direction,
                customs.strip(),
                Days.parse(from).orElse(null),
                Days.parse(to).orElse(null),
                assignment,
                order,
                getAfter(),
                limit);
    }

    /** The parameters of the address, without the place in the list. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("text", text);
        parameters.put("state", state);
        parameters.put("direction", direction);
        parameters.put("customs", customs);
        parameters.put("from", from);
        parameters.put("to", to);
        return parameters;
    }

    /** The way to the pages before and after. */
    public KeyWalk walk(String path, @Nullable String next) {
        return walk(path, parameters(), next);
    }

    /** Whether anything is filtered. */
    public boolean isActive() {
        return parameters().values().stream().anyMatch(value -> !value.isEmpty());
    }

    private Set<DeclarationState> states() {
        if (state.equals("open")) {
            return EnumSet.complementOf(EnumSet.copyOf(CLOSED));
        }
        try {
            return state.isEmpty() ? Set.of() : EnumSet.of(DeclarationState.valueOf(state));
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = known(text);
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = known(state);
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(@Nullable String direction) {
        this.direction = known(direction);
    }

    public String getCustoms() {
        return customs;
    }

    public void setCustoms(@Nullable String customs) {
        this.customs = known(customs);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = known(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = known(to);
    }
}
