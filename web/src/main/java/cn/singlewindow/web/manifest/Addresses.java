package cn.singlewindow.web.manifest;

import cn.singlewindow.manifest.BillKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of bills are. */
@Named("billAddress")
@ApplicationScoped
public class Addresses {

    /** The page of a bill. */
    public String read(BillKey bill) {
        return "/manifest/read-bill.xhtml?" + query(bill);
    }

    /** The parameters that name a bill. */
    public String query(BillKey bill) {
        return "voyage=" + encoded(bill.voyage()) + "&bill=" + encoded(bill.bill());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
