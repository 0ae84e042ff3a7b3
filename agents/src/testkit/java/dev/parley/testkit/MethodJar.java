package dev.parley.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Jars with methods from outside, compiled against the class path of the test. */
public final class MethodJar {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String SERVICE = "META-INF/services/dev.parley.agents.method.MethodSource";

    private MethodJar() {}

    /** The Java of a document, as it stands there. */
    public static String code(Path document) {
        try {
            var block = JAVA.matcher(Files.readString(document));
            if (!block.find()) {
                throw new AssertionError(document + " shows no Java");
            }
            return block.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A jar that offers one source of methods.
     *
     * @param type the source's full name, {@code example.Plainer}
     * @param code of the file that has it
     */
    public static Path of(Path folder, String type, String code) {
        var classes = folder.resolve("classes");
        compile(classes, type, code);
        return offering(folder, classes, type);
    }

    /** A jar that offers a type that it does not hold. */
    public static Path offering(Path folder, String type) {
        return offering(folder, folder.resolve("classes"), type);
    }

    private static void compile(Path classes, String type, String code) {
        var said = new StringWriter();
        var options =
                List.of(
                        "-d",
                        classes.toString(),
                        "-classpath",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")));
        var compiled =
                ToolProvider.getSystemJavaCompiler()
                        .getTask(said, null, null, options, null, List.of(source(type, code)))
                        .call();
        if (!compiled) {
            throw new AssertionError(said.toString());
        }
    }

    private static JavaFileObject source(String type, String code) {
        var place = URI.create("string:///" + type.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }

    private static Path offering(Path folder, Path classes, String type) {
        var jar = folder.resolve("methods.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            Files.createDirectories(classes);
            out.putNextEntry(new JarEntry(SERVICE));
            out.write((type + "\n").getBytes(StandardCharsets.UTF_8));
            try (var files = Files.walk(classes)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var name = classes.relativize(file).toString().replace('\\', '/');
                    out.putNextEntry(new JarEntry(name));
                    out.write(Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
