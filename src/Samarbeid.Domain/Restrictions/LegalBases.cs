using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Restrictions;

/// <summary>The register of provisions something may be kept from the public by (hjemler).</summary>
/// <remarks>Sources: offentleglova (LOV-2006-05-19-16, in force 1 January 2009), forvaltningsloven (LOV-1967-02-10, in force 1 January 1970),
/// politiregisterloven (LOV-2010-05-28-16, in force 1 July 2014). A new forvaltningslov is passed (LOV-2025-06-20-81) without a known first day:
/// when it has one, the old provisions get their last day here and the new ones their row.</remarks>
public static class LegalBases
{
    private static readonly DateOnly Offentleglova = new(2009, 1, 1);
    private static readonly DateOnly Politiregisterloven = new(2014, 7, 1);

    public static readonly IReadOnlyList<LegalBasis> All =
    [
        new("offl-13-fvl-13", "offl. § 13 jf. fvl. § 13", "offl. § 13 jf. fvl. § 13", "taushetsplikt, personlige forhold", "teieplikt, personlege forhold", Offentleglova),
        new("offl-13-polregl-23", "offl. § 13 jf. politiregisterloven § 23", "offl. § 13 jf. politiregisterlova § 23", "taushetsplikt i politiet", "teieplikt i politiet", Politiregisterloven),
        new("offl-14", "offl. § 14", "offl. § 14", "dokument for egen saksforberedelse", "dokument for eiga saksførebuing", Offentleglova),
        new("offl-15", "offl. § 15", "offl. § 15", "dokument innhentet utenfra til saksforberedelse", "dokument henta inn utanfrå til saksførebuing", Offentleglova),
        new("offl-20", "offl. § 20", "offl. § 20", "utenrikspolitiske interesser", "utanrikspolitiske interesser", Offentleglova),
        new("offl-21", "offl. § 21", "offl. § 21", "forsvars- og sikkerhetsinteresser", "forsvars- og tryggingsinteresser", Offentleglova),
        new("offl-24-1", "offl. § 24 første ledd", "offl. § 24 første ledd", "kontroll- og reguleringstiltak", "kontroll- og reguleringstiltak", Offentleglova),
        new("offl-24-2", "offl. § 24 annet ledd", "offl. § 24 andre ledd", "lovbrudd: anmeldelser, tips og lignende", "lovbrot: meldingar, tips og liknande", Offentleglova),
        new("offl-24-3", "offl. § 24 tredje ledd", "offl. § 24 tredje ledd", "innsyn kan lette straffbare handlinger eller sette noen i fare", "innsyn kan lette straffbare handlingar eller setje nokon i fare", Offentleglova),
        new("offl-25", "offl. § 25", "offl. § 25", "tilsettingssaker", "tilsetjingssaker", Offentleglova),
        new("offl-26", "offl. § 26", "offl. § 26", "fødselsnummer, personbilder, forskning m.m.", "fødselsnummer, personbilete, forsking m.m.", Offentleglova),
    ];

    /// <summary>Those that may be chosen on a day.</summary>
    public static IEnumerable<LegalBasis> On(DateOnly day) => All.Where(b => b.IsInForce(day));

    /// <summary>Also one that is not in force any more, for what was restricted by it.</summary>
    /// <exception cref="InvalidOperationException">There never was one of that code.</exception>
    public static LegalBasis Of(string code) => All.Single(b => b.Code == code);

    /// <summary>Whether something may be restricted by it on a day; what is restricted by it already may stay so.</summary>
    internal static bool MayBeChosen(string code, string? present, DateOnly day) => code == present || On(day).Any(b => b.Code == code);
}
