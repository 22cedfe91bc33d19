package cn.singlewindow.manifest;

import java.util.List;

/**
 * Who declares goods against bills. Every CDI bean of this type is asked before a bill changes (MF-04 R3); the goods module,
 * which depends on this one, brings its own.
 */
public interface DeclarationLinks {

    /** The numbers of submitted declarations that stand against a bill. @param written the bill's number as it was filed */
    List<String> declared(BillKey bill, String written);
}
