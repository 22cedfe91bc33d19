package cn.singlewindow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The side navigation of the signed-in person. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    CurrentUser user;

    @Inject
    Say say;

    private final List<Group> groups = new ArrayList<>();

    /** Headings with their pages; a heading without any page is left out. */
    public List<Group> getGroups() {
        if (groups.isEmpty()) {
            Map<String, List<MenuItem>> byGroup = new LinkedHashMap<>();
            Arrays.stream(MenuItem.values())
                    .filter(item -> item.isFor(user.scope()))
                    .forEach(item -> byGroup.computeIfAbsent(item.getGroup(), key -> new ArrayList<>())
                            .add(item));
            byGroup.forEach(
                    (key, items) -> groups.add(new Group(key.isEmpty() ? "" : say.text("nav.group." + key), items)));
        }
        return groups;
    }

    /** Whether the reader is on that page. */
    public boolean current(MenuItem item) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(item.getPath());
    }

    /** A heading and its pages. */
    public record Group(String title, List<MenuItem> items) {}
}
