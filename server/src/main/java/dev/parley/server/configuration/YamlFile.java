package dev.parley.server.configuration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML into values that know their lines. */
final class YamlFile {

    private final String name;
    private final Faults faults;

    private YamlFile(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    /**
     * The keys of a file, in its order; none where it is empty or cannot be read.
     *
     * @param name of the file, for what is said about it
     */
    static Value.Fields read(String name, String text, Faults faults) {
        var nothing = new Value.Fields(Place.line(name, 1, "it"), Map.of());
        try {
            var root =
                    new Compose(LoadSettings.builder().setLabel(name).build()).composeString(text);
            if (root.isEmpty()) {
                return nothing;
            }
            if (new YamlFile(name, faults).value(root.get(), nothing.place(), "")
                    instanceof Value.Fields fields) {
                return fields;
            }
            faults.add(nothing.place(), "must be keys and values, such as 'port: 8080'");
        } catch (MarkedYamlEngineException malformed) {
            int line = malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(
                    "%s, line %d: it is not YAML: %s."
                            .formatted(name, line, malformed.getProblem()));
        } catch (YamlEngineException malformed) {
            faults.add("%s: it is not YAML: %s.".formatted(name, malformed.getMessage()));
        }
        return nothing;
    }

    private Value value(Node node, Place place, String path) {
        return switch (node) {
            case ScalarNode scalar -> new Value.Text(place, scalar.getValue());
            case SequenceNode sequence -> new Value.Items(place, items(sequence, path));
            case MappingNode mapping -> new Value.Fields(place, fields(mapping, path));
            case AnchorNode anchor -> value(anchor.getRealNode(), place, path);
            default -> throw new IllegalStateException("a YAML node of an unknown kind: " + node);
        };
    }

    private List<Value> items(SequenceNode sequence, String path) {
        var items = new ArrayList<Value>();
        for (var item : sequence.getValue()) {
            var inner = path + "[" + items.size() + "]";
            items.add(value(item, place(item, inner), inner));
        }
        return List.copyOf(items);
    }

    private Map<String, Value> fields(MappingNode mapping, String path) {
        var fields = new LinkedHashMap<String, Value>();
        for (var field : mapping.getValue()) {
            var key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var inner = path.isEmpty() ? key : path + "." + key;
            var place = place(field.getKeyNode(), inner);
            var node = field.getValueNode();
            if (node.isRecursive()) {
                faults.add(place, "contains itself");
            } else if (fields.containsKey(key)) {
                faults.add(place, "is there a second time");
            } else if (!node.getTag().equals(Tag.NULL)) {
                fields.put(key, value(node, place, inner));
            }
        }
        return fields;
    }

    private Place place(Node node, String path) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return Place.line(name, line, path);
    }
}
