package org.meshwork.ui.find;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.directory.Service;
import org.meshwork.person.KeptServices;
import org.meshwork.person.KeptServices.Whose;

/** The lists kept with webs that whoever looks may change, asked for once a page; none for a visitor. */
final class SharedLists {

    private final KeptServices kept;
    private final List<Whose> lists;

    SharedLists(KeptServices kept) {
        this.kept = kept;
        lists = kept.lists();
    }

    /** Nothing where there is no list that it could go on. */
    Stream<KeepFor> offer(Service service) {
        return lists.stream().limit(1).map(any -> new KeepFor(kept, lists, service));
    }

    /** As {@link #offer(Service)}, all of them at once. */
    Stream<KeepFor> offer(List<Service> services) {
        return lists.stream().limit(1).map(any -> new KeepFor(kept, lists, services));
    }
}
