package org.meshwork.demonstration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Measures;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CheckIn;
import org.meshwork.shared.PersonId;

/**
 * How joined up their care feels to the people of Saltmarsh. Two in three say so, when their web comes in or changes; those
 * whose helpers do not talk feel it.
 */
final class DemoCheckIns {

    private static final double WHERE_NOBODY_TALKS = 2.4;
    private static final double MORE_WHERE_ALL_TALK = 2.3;
    private static final double SPREAD = 0.7;

    private DemoCheckIns() {}

    /** @param month in which they answer */
    static Map<PersonId, CheckIn> of(List<CareWeb> webs, YearMonth month) {
        var checkIns = new HashMap<PersonId, CheckIn>();
        for (var web : webs) {
            var random = new Random(web.person().toString().hashCode() * 31L + month.getMonthValue());
            if (random.nextInt(3) > 0) {
                var on = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
                checkIns.put(web.person(), new CheckIn(on, answers(feeling(web, month), random)));
            }
        }
        return checkIns;
    }

    private static double feeling(CareWeb web, YearMonth month) {
        var measures = Measures.of(web, month.atEndOfMonth());
        var known = measures.joined() + measures.torn();
        var joined = known == 0 ? 0.5 : (double) measures.joined() / known;
        return WHERE_NOBODY_TALKS + MORE_WHERE_ALL_TALK * joined;
    }

    private static List<@Nullable Integer> answers(double feeling, Random random) {
        var answers = new ArrayList<@Nullable Integer>();
        for (var question : CheckIn.Question.values()) {
            var isLeftOut = question == CheckIn.Question.CARER_WAS_HEARD && random.nextInt(4) == 0;
            answers.add(
                    isLeftOut ? null : (int) Math.clamp(Math.round(feeling + SPREAD * random.nextGaussian()), 1, 5));
        }
        return answers;
    }
}
