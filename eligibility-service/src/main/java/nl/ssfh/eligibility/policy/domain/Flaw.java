package nl.ssfh.eligibility.policy.domain;

/** What can be wrong in the files of a policy, in the words in which people read it; both take the same details. */
public enum Flaw {
    TOO_LONG("is longer than %d characters", "is langer dan %d tekens"),
    NOT_WELL_FORMED("is not well-formed XML at line %d", "is geen goed gevormde XML, bij regel %d"),
    DOCUMENT_TYPE("must have no document type", "mag geen documenttype (DTD) hebben"),
    TOO_DEEP("is nested deeper than %d", "is dieper genest dan %d"),
    NAMESPACE(
            "holds %s, which is not in the DMN 1.3 namespace",
            "bevat %s, en dat hoort niet bij de naamruimte van DMN 1.3"),
    STRANGE_XML(
            "holds XML that is no element, text or comment, in %s",
            "bevat XML die geen element, tekst of commentaar is, in %s"),
    LOOSE_TEXT("holds loose text in %s", "bevat losse tekst in %s"),
    NOT_DMN("is not a DMN file", "is geen DMN-bestand"),
    UNKNOWN_ELEMENT(
            "holds a %s in a %s, which policies do not use", "bevat een %s in een %s; regelingen kennen dat niet"),
    DECISIONS("has %d decisions; a policy has three", "heeft %d beslissingen; een regeling heeft er drie"),
    ONCE("must stand there once", "moet er één keer staan"),
    ONE_TABLE("must be one decision table", "moet één beslistabel zijn"),
    OTHER_NAME("calls itself %s", "noemt zichzelf %s"),
    PARAMETERS("the parameters are wrong", "de parameters kloppen niet"),
    VERSION_FORM(
            "version is lower case letters, digits and dashes",
            "version bestaat uit kleine letters, cijfers en streepjes"),
    NAME_MISSING("name must be given in nl and en", "name moet er in nl en en zijn"),
    PAYOUT_MODE_MISSING("payoutMode is missing for %s", "payoutMode ontbreekt voor %s"),
    DEADLINE("deadlineMonths is 0 to 120", "deadlineMonths is 0 tot en met 120"),
    SOURCE_MISSING("a parameter names its source", "een parameter noemt haar bron"),
    MONTHS_ORDER("%s is before %s", "%s ligt voor %s"),
    NO_TABLE("is not a table of a policy", "is geen tabel van een regeling"),
    NO_ROW("has no row %s", "heeft geen rij %s"),
    NO_COLUMN("has no column %s", "heeft geen kolom %s"),
    MONTHS_TAKEN("is for placement-months of %s too", "geldt ook voor stagemaanden van %s"),
    GAP("no row for %s", "geen rij voor %s"),
    OVERLAP("rows %s for %s", "rijen %s voor %s"),
    HIT_POLICY("the hit policy must be %s", "het trefferbeleid (hit policy) moet %s zijn"),
    AGGREGATION("the aggregation must be '%s'", "de optelling (aggregation) moet '%s' zijn"),
    ANNOTATIONS("the annotations must be %s", "de annotaties moeten %s zijn"),
    TOO_MANY_ROWS("has more than %d rows", "heeft meer dan %d rijen"),
    OUTPUT("must have one output, %s of type %s", "moet één uitkomst hebben: %s van type %s"),
    TWICE("%s stands there twice", "%s staat er twee keer"),
    INPUT_CELLS("must have a cell for every input", "moet een cel hebben voor elk gegeven"),
    OUTPUT_CELL("must have one output", "moet één uitkomst hebben"),
    ANNOTATION_CELLS("must have the annotations %s", "moet de annotaties %s hebben"),
    NO_SOURCE(
            "has no source; say in the annotation of the row which rule it comes from",
            "heeft geen herkomst; noem in de Toelichting van de rij uit welke regel zij komt"),
    NO_BASIS("must be published or assumed", "moet published of assumed zijn"),
    UNKNOWN_INPUT("is not an input that policies know", "is geen gegeven dat regelingen kennen"),
    INPUT_TYPE("must be of type %s", "moet van type %s zijn"),
    NUMBER_VALUES("a number has no list of values", "een getal heeft geen lijst van waarden"),
    VALUES("the values must be %s", "de waarden moeten %s zijn"),
    NOT_A_VALUE("%s is not one of %s", "%s is niet een van %s"),
    EMPTY_CELL(
            "is empty; a cell that does not matter holds a dash",
            "is leeg; een cel die er niet toe doet bevat een streepje"),
    NOT_A_NUMBER("'%s' is not a number, comparison or range", "'%s' is geen getal, vergelijking of bereik"),
    DECIMAL_COMMA(
            "'%s' may be a decimal comma: write 15.5; in a list, a space after each comma, and comparisons last",
            "'%s' kan een komma in een getal zijn: schrijf 15.5; in een lijst een spatie na elke komma, en"
                    + " vergelijkingen achteraan"),
    EMPTY_RANGE("the range %s holds no number", "het bereik %s bevat geen getal"),
    NOT_AN_EXCLUSION(
            "%s is not an exclusion; known are \"X1\" to \"X8\"",
            "%s is geen uitsluiting; bekend zijn \"X1\" tot en met \"X8\""),
    NOT_CENTS(
            "%s is not a whole number of cents, 0 to 9999999",
            "%s is geen heel aantal centen van 0 tot en met 9999999");

    private final String en;
    private final String nl;

    Flaw(String en, String nl) {
        this.en = en;
        this.nl = nl;
    }

    public Said with(Object... details) {
        return new Said(en.formatted(details), nl.formatted(details));
    }
}
