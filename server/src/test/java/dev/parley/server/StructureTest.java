package dev.parley.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which part of the server may know what. */
@AnalyzeClasses(packages = "dev.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule onlyTheStoreKnowsSql =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.parley.server.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.jdbi..",
                            "com.zaxxer.hikari..",
                            "org.flywaydb..",
                            "org.sqlite..",
                            "org.postgresql..")
                    .because("the log may be asked for its contents, never for its tables");

    @ArchTest
    static final ArchRule theStoreKnowsNothingOfBusAndWeb =
            noClasses()
                    .that()
                    .resideInAPackage("dev.parley.server.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.vertx..", "com.hazelcast..", "dev.parley.server.http..")
                    .because("it holds the truth, whoever asks");
}
