package cn.singlewindow.platform.xml;

import cn.singlewindow.shared.ProblemCode;

/** Why a document was not read. Texts in the bundle {@code messages/platform}. */
public enum XmlProblem implements ProblemCode {
    /** Arguments: line, column. */
    NOT_WELL_FORMED("SW-101", Kind.MALFORMED),
    /** There is nothing but white space. */
    EMPTY("SW-102", Kind.MALFORMED),
    /** The bytes are not text of the encoding in the argument. */
    UNDECODABLE("SW-103", Kind.MALFORMED),
    /** The declared encoding (argument) is not accepted. */
    ENCODING_NOT_ACCEPTED("SW-104", Kind.MALFORMED),
    /** A document type declaration. Arguments: line, column. */
    DOCTYPE("SW-105", Kind.MALFORMED),
    /** A processing instruction, such as a style sheet. Arguments: line, column. */
    PROCESSING_INSTRUCTION("SW-106", Kind.MALFORMED),
    /** A reference to an entity other than the five of XML. Arguments: line, column, name. */
    ENTITY("SW-107", Kind.MALFORMED),
    /** An inclusion. Arguments: line, column. */
    INCLUSION("SW-108", Kind.MALFORMED),
    /** More bytes than the bound in the argument. */
    TOO_MANY_BYTES("SW-111", Kind.TOO_LARGE),
    /** Nested deeper than the bound. Arguments: line, column, bound. */
    TOO_DEEP("SW-112", Kind.TOO_LARGE),
    /** More elements than the bound. Arguments: line, column, bound. */
    TOO_MANY_ELEMENTS("SW-113", Kind.TOO_LARGE),
    /** More attributes in one element than the bound. Arguments: line, column, bound. */
    TOO_MANY_ATTRIBUTES_OF_ELEMENT("SW-114", Kind.TOO_LARGE),
    /** More attributes than the bound. Arguments: line, column, bound. */
    TOO_MANY_ATTRIBUTES("SW-115", Kind.TOO_LARGE),
    /** More namespace declarations than the bound. Arguments: line, column, bound. */
    TOO_MANY_NAMESPACES("SW-116", Kind.TOO_LARGE),
    /** A name longer than the bound. Arguments: line, column, bound. */
    NAME_TOO_LONG("SW-117", Kind.TOO_LARGE),
    /** More different names than the bound. Arguments: line, column, bound. */
    TOO_MANY_NAMES("SW-118", Kind.TOO_LARGE),
    /** An attribute's value longer than the bound. Arguments: line, column, bound. */
    VALUE_TOO_LONG("SW-119", Kind.TOO_LARGE),
    /** A text longer than the bound. Arguments: line, column, bound. */
    TEXT_TOO_LONG("SW-120", Kind.TOO_LARGE),
    /** The root is not the element in the argument. */
    WRONG_ROOT("SW-121", Kind.MALFORMED);

    private final String code;
    private final Kind kind;

    XmlProblem(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
