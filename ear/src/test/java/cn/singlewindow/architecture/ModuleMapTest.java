package cn.singlewindow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shape of ARCHITECTURE §3 and §4, proven on the byte code. */
class ModuleMapTest {

    private static final JavaClasses PRODUCT = Classes.product();

    @Test
    void everyPackageIsAModuleOrAKnownPart() {
        Set<String> known = new TreeSet<>(Modules.WORDS);
        known.addAll(Modules.ADAPTERS);
        known.add("shared");
        known.add("platform");
        Set<String> found = PRODUCT.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(Modules.BASE + ".") && !name.contains(".architecture"))
                .map(name -> name.substring(Modules.BASE.length() + 1).split("\\.", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(found);
        assertThat(found).contains("goods", "enterprise", "collaboration", "platform", "shared");
    }

    @Test
    void adaptersKnowDoorsOnly() {
        String[] parts = Modules.WORDS.stream()
                .flatMap(word -> Modules.PRIVATE_PARTS.stream()
                        .flatMap(part -> java.util.stream.Stream.of(
                                Modules.BASE + "." + word + "." + part + "..",
                                Modules.BASE + "." + word + ".*." + part + "..")))
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAnyPackage(Modules.pattern("web"), Modules.pattern("ws"), Modules.pattern("batch"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(parts));
    }

    @Test
    void modulesKnowEachOthersDoorsOnly() {
        for (String word : Modules.WORDS) {
            check(noClasses()
                    .that()
                    .resideInAPackage(Modules.BASE + "..")
                    .and()
                    .resideOutsideOfPackage(Modules.pattern(word))
                    .and()
                    .resideOutsideOfPackage(Modules.pattern("bench"))
                    .should()
                    .dependOnClassesThat(privateOf(word))
                    .allowEmptyShould(true));
        }
    }

    @Test
    void modulesDoNotDependOnEachOtherInACircle() {
        check(slices().matching(Modules.BASE + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void sharedAndPlatformKnowNoModule() {
        check(noClasses()
                .that()
                .resideInAnyPackage(Modules.pattern("shared"), Modules.pattern("platform"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Modules.WORDS.stream().map(Modules::pattern).toArray(String[]::new)));
        check(noClasses()
                .that()
                .resideInAPackage(Modules.pattern("shared"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Modules.pattern("platform")));
    }

    @Test
    void theDomainKnowsNoHttpSoapOrFaces() {
        String[] domain = java.util.stream.Stream.concat(
                        Modules.WORDS.stream(), java.util.stream.Stream.of("shared", "platform"))
                .map(Modules::pattern)
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "jakarta.xml.ws..",
                        "org.primefaces..",
                        "org.apache.cxf.."));
    }

    @Test
    void parsersOfXmlAreMadeInOnePlace() {
        check(noClasses()
                .that()
                .resideInAPackage(Modules.BASE + "..")
                .and()
                .resideOutsideOfPackage(Modules.BASE + ".platform.xml..")
                .and()
                .resideOutsideOfPackages(Modules.pattern("bench"), Modules.pattern("setup"), Modules.pattern("testbed"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.stream.XMLInputFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.parsers.DocumentBuilderFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.parsers.SAXParserFactory"));
    }

    @Test
    void timeIsInjected() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        Modules.pattern("goods"), Modules.pattern("enterprise"), Modules.pattern("collaboration"))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void commandsOfApplicationsAreRecordsPagesOrDoors() {
        check(classes().that().areAnnotatedWith(Application.class).should().bePublic());
    }

    private static DescribedPredicate<JavaClass> privateOf(String word) {
        return new DescribedPredicate<>("private parts of " + word) {
            @Override
            public boolean test(JavaClass type) {
                String name = type.getPackageName();
                return name.startsWith(Modules.BASE + "." + word + ".")
                        && Modules.PRIVATE_PARTS.stream().anyMatch(part -> (name + ".").contains("." + part + "."));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.check(PRODUCT);
    }
}
