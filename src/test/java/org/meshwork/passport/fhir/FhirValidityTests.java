package org.meshwork.passport.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.person.InventedWebs;

/**
 * What we write keeps to FHIR R4: to its XML schema, through HAPI's validator, and to every constraint of the types in it.
 * HAPI's third way, by profiles, is in a package of its own that is not used here; the constraints are those it would check.
 */
class FhirValidityTests {

    private final DefaultProfileValidationSupport definitions = new DefaultProfileValidationSupport(Fhir.context());

    @Test
    void writesWhatTheSchemasAllow() {
        var validator = Fhir.context()
                .newValidator()
                .setValidateAgainstStandardSchema(true)
                .setValidateAgainstStandardSchematron(false);

        InventedWebs.forEach(40, (web, more) -> {
            var result = validator.validateWithResult(
                    new String(FhirWriter.write(web, FixedClock.TODAY, id -> Optional.empty()), UTF_8));

            assertThat(result.getMessages())
                    .filteredOn(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                    .isEmpty();
        });
    }

    @Test
    void keepsEveryConstraint() {
        var held = new int[1];
        InventedWebs.forEach(25, (web, more) -> {
            var bundle = (Bundle) Fhir.parser()
                    .parseResource(new String(FhirWriter.write(web, FixedClock.TODAY, id -> Optional.empty()), UTF_8));
            assertThat(broken(bundle, held)).isEmpty();
            for (var entry : bundle.getEntry()) {
                assertThat(broken(entry.getResource(), held)).isEmpty();
            }
        });
        assertThat(held[0]).isGreaterThan(5_000);
    }

    @Test
    void seesWhatBreaksAConstraint() {
        var condition = new Condition();
        condition.setAbatement(new DateTimeType("2026-01-01"));
        condition
                .getClinicalStatus()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/condition-clinical")
                .setCode("active");

        assertThat(broken(condition, new int[1])).anyMatch(constraint -> constraint.startsWith("con-4"));
    }

    private List<String> broken(Resource resource, int[] held) {
        var type = (StructureDefinition)
                definitions.fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/" + resource.fhirType());
        var paths = Fhir.context().newFhirPath();
        var broken = new ArrayList<String>();
        for (var element : type.getSnapshot().getElement()) {
            for (var constraint : element.getConstraint()) {
                if (constraint.getSeverity() != ConstraintSeverity.ERROR || needsTheWhole(constraint.getExpression())) {
                    continue;
                }
                var path = element.getPath().replace("[x]", "");
                var claim = path + ".all(" + constraint.getExpression() + ")";
                var isKept = paths.evaluateFirst(resource, claim, BooleanType.class);
                held[0]++;
                if (isKept.isPresent() && !isKept.get().booleanValue()) {
                    broken.add(constraint.getKey() + " at " + path + ": " + constraint.getHuman());
                }
            }
        }
        return broken;
    }

    /** Whether it can be told only with what is referred to, or with HTML. */
    private static boolean needsTheWhole(String expression) {
        return expression == null || expression.contains("htmlChecks") || expression.contains("resolve()");
    }
}
