package org.meshwork.ui.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meshwork.shared.Sector;

/** The questions by which a web is built, in order: one on a page, each to be skipped and come back to. */
enum Step {
    YOU("you", "First, a little about you", "We use it to find help that is near you and for your age.", List.of()),
    HOME(
            "home",
            "Who helps you with everyday things at home?",
            "Family, neighbours, carers, meals, alarms. One at a time.",
            List.of("home")),
    HEALTH(
            "health",
            "Who helps you with your health?",
            "Your GP, nurses, therapists, the pharmacy. One at a time.",
            List.of("health")),
    HOSPITAL(
            "hospital",
            "Who helps you at the hospital?",
            "Clinics and specialists, also one that has just ended. One at a time.",
            List.of("health")),
    FEELINGS(
            "feelings",
            "Who helps with how you feel, company and getting out?",
            "Friends, visitors, groups, talking therapy. One at a time.",
            List.of("feelings")),
    MONEY(
            "money",
            "Who helps you with money, housing and forms?",
            "Also those who help you to find your way. One at a time.",
            List.of("money", "finding")),
    CARING(
            "caring",
            "And who do you help?",
            "If you look after somebody, you may need support too.",
            List.of("caring")),
    NEEDS(
            "needs",
            "What do you need that nobody helps with?",
            "Those you told us of already are not asked again.",
            List.of()),
    TALK(
            "talk",
            "Do they talk to each other?",
            "As far as you know. We ask only about people who help with the same thing.",
            List.of()),
    CONDITIONS(
            "conditions", "Do you live with a condition that lasts?", "One at a time. Or leave this out.", List.of()),
    COORDINATOR(
            "coordinator",
            "Who pulls your care together?",
            "The one you call first. If you were told of more than one, press each.",
            List.of()),
    PLAN("plan", "Do you have a care plan?", "A plan that was written with you.", List.of()),
    EVENTS(
            "events",
            "What was done in the last year?",
            "Checks, reviews, jabs, assessments. What you remember is enough.",
            List.of()),
    FACTS("facts", "A few things that change what helps", "Press what is true for you.", List.of()),
    GOAL("goal", "What matters most to you?", "Something you would like to do, or do again.", List.of());

    private final String path;
    private final String question;
    private final String hint;
    private final List<String> groups;

    Step(String path, String question, String hint, List<String> groups) {
        this.path = path;
        this.question = question;
        this.hint = hint;
        this.groups = groups;
    }

    static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    String question() {
        return question;
    }

    String hint() {
        return hint;
    }

    /** Of the needs that its answers help with. */
    List<String> groups() {
        return groups;
    }

    Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    Optional<Step> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** Who is usually meant, most usual first: codes of roles. */
    List<String> usualRoles() {
        return switch (this) {
            case HOME ->
                List.of("daughter", "son", "partner", "neighbour", "home-carer", "community-alarm", "social-worker");
            case HEALTH ->
                List.of(
                        "gp",
                        "practice-nurse",
                        "pharmacist",
                        "district-nurse",
                        "physiotherapist",
                        "occupational-therapist");
            case HOSPITAL -> List.of("hospital-consultant", "specialist-nurse", "discharge-coordinator");
            case FEELINGS ->
                List.of(
                        "friend",
                        "neighbour",
                        "befriender",
                        "group-leader",
                        "talking-therapist",
                        "mental-health-nurse");
            case MONEY -> List.of("link-worker", "advice-worker", "social-worker", "housing-officer", "care-navigator");
            case CARING -> List.of("carers-worker", "friend", "sibling", "social-worker");
            default -> List.of();
        };
    }

    /** Where somebody is from whose role we do not know. */
    Sector usualSector() {
        return switch (this) {
            case HEALTH -> Sector.PRIMARY_CARE;
            case HOSPITAL -> Sector.HOSPITAL;
            case MONEY, CARING -> Sector.VOLUNTARY;
            case HOME -> Sector.SOCIAL_CARE;
            default -> Sector.INFORMAL;
        };
    }
}
