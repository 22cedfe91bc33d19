package cn.singlewindow.web.vessel;

import cn.singlewindow.vessel.Blocker;
import cn.singlewindow.vessel.BlockerGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A blocker graph, measured for drawing: what has to be mended first stands left, the clearance at the right end.
 *
 * @param goal where the clearance stands
 */
public record BlockerPicture(List<Box> boxes, List<Arrow> arrows, Box goal, int width, int height) {

    /** Width of a box. */
    public static final int BOX = 220;
    /** Height of a box. */
    public static final int TALL = 74;

    private static final int GAP = 40;
    private static final int ROW = 92;
    private static final int GOAL_WIDTH = 120;

    /** A fact in its place; the goal has none. */
    public record Box(@org.jspecify.annotations.Nullable Blocker fact, int left, int top, int width, boolean onPath) {}

    /** From a fact to what waits for it. @param path as SVG draws it */
    public record Arrow(String path, boolean onPath) {}

    static BlockerPicture of(BlockerGraph graph) {
        Map<String, Blocker> byId = new HashMap<>();
        graph.blockers().forEach(fact -> byId.put(fact.id(), fact));
        Layers layers = new Layers(byId);
        Map<String, Box> boxes = new HashMap<>();
        List<Box> inOrder = new ArrayList<>();
        Map<Integer, Integer> used = new HashMap<>();
        int deepest = 0;
        for (Blocker fact : graph.blockers()) {
            int layer = layers.of(fact.id());
            int row = used.merge(layer, 1, Integer::sum) - 1;
            Box box = new Box(
                    fact,
                    layer * (BOX + GAP),
                    row * ROW + 8,
                    BOX,
                    graph.shortestPath().contains(fact.id()));
            boxes.put(fact.id(), box);
            inOrder.add(box);
            deepest = Math.max(deepest, layer);
        }
        int rows = Math.max(1, used.values().stream().max(Integer::compare).orElse(1));
        Box goal = new Box(null, (deepest + 1) * (BOX + GAP), (rows - 1) * ROW / 2 + 8, GOAL_WIDTH, true);
        return new BlockerPicture(
                inOrder, arrows(graph, boxes, goal), goal, goal.left() + GOAL_WIDTH + 8, rows * ROW + 8);
    }

    private static List<Arrow> arrows(BlockerGraph graph, Map<String, Box> boxes, Box goal) {
        List<Arrow> arrows = new ArrayList<>();
        Set<String> waitedFor = new HashSet<>();
        for (Blocker fact : graph.blockers()) {
            Box to = boxes.get(fact.id());
            for (String before : fact.dependsOn()) {
                Box from = boxes.get(before);
                if (from != null && to != null) {
                    waitedFor.add(before);
                    arrows.add(arrow(from, to));
                }
            }
        }
        graph.blockers().stream()
                .filter(fact -> !waitedFor.contains(fact.id()))
                .map(fact -> boxes.get(fact.id()))
                .forEach(box -> arrows.add(arrow(box, goal)));
        return arrows;
    }

    private static Arrow arrow(Box from, Box to) {
        int startX = from.left() + from.width();
        int startY = from.top() + TALL / 2;
        int endX = to.left();
        int endY = to.top() + TALL / 2;
        int bend = (startX + endX) / 2;
        String path = "M" + startX + " " + startY + " C" + bend + " " + startY + " " + bend + " " + endY + " "
                + (endX - 7) + " " + endY;
        return new Arrow(path, from.onPath() && to.onPath());
    }

    /** How far from the left a fact stands: behind everything it waits for. */
    private static final class Layers {

        private final Map<String, Blocker> byId;
        private final Map<String, Integer> known = new HashMap<>();

        Layers(Map<String, Blocker> byId) {
            this.byId = byId;
        }

        int of(String id) {
            Integer before = known.get(id);
            if (before != null) {
                return before;
            }
            known.put(id, 0);
            Blocker fact = byId.get(id);
            int layer = 0;
            for (String other : fact == null ? List.<String>of() : fact.dependsOn()) {
                layer = byId.containsKey(other) ? Math.max(layer, of(other) + 1) : layer;
            }
            known.put(id, layer);
            return layer;
        }
    }
}
