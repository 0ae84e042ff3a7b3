package dev.parley.agents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;

/** What may know what in this module. */
@AnalyzeClasses(packages = "dev.parley.agents", importOptions = DoNotIncludeTests.class)
class AgentsArchitectureTest {

    private static final String DELIBERATION = "dev.parley.agents.deliberation..";
    private static final String METHOD = "dev.parley.agents.method..";
    private static final String JUDGE = "dev.parley.agents.judge..";
    private static final String MODEL = "dev.parley.agents.model..";
    private static final String AGENT = "dev.parley.agents.agent..";
    private static final String[] CORE = {DELIBERATION, METHOD, JUDGE};

    @ArchTest
    static final ArchRule the_core_knows_no_framework =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.vertx..",
                            "io.netty..",
                            "com.hazelcast..",
                            "java.sql..",
                            "javax.sql..",
                            "java.net..",
                            "org.slf4j..");

    @ArchTest
    static final ArchRule the_core_has_time_only_through_a_port =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule the_core_draws_nothing_at_random =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(Random.class, SecureRandom.class, ThreadLocalRandom.class);

    @ArchTest
    static final ArchRule the_core_starts_no_thread =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Thread.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Executor.class);

    @ArchTest
    static final ArchRule deliberation_knows_none_of_the_others =
            noClasses()
                    .that()
                    .resideInAPackage(DELIBERATION)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(METHOD, JUDGE, MODEL, AGENT);

    @ArchTest
    static final ArchRule methods_and_judge_know_only_deliberation =
            noClasses()
                    .that()
                    .resideInAnyPackage(METHOD, JUDGE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(MODEL, AGENT);

    @ArchTest
    static final ArchRule models_know_neither_methods_nor_judge_nor_agents =
            noClasses()
                    .that()
                    .resideInAPackage(MODEL)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(METHOD, JUDGE, AGENT);

    @ArchTest
    static final ArchRule agents_know_neither_methods_nor_judge =
            noClasses()
                    .that()
                    .resideInAPackage(AGENT)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(METHOD, JUDGE);

    @ArchTest
    static final ArchRule nothing_here_knows_the_server =
            noClasses().should().dependOnClassesThat().resideInAPackage("dev.parley.server..");

    @ArchTest
    static final ArchRule packages_depend_on_each_other_one_way =
            slices().matching("dev.parley.agents.(**)").should().beFreeOfCycles();
}
