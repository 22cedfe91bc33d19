package cn.singlewindow.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.faces.view.ViewScoped;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ViewBeansTest {

    /** The server refuses the whole deployment otherwise: a view may be written to disk, a clock cannot. */
    @Test
    void viewsHoldNoClock() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ViewScoped.class)
                .should()
                .haveRawType(Clock.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.singlewindow.web"));
    }
}
