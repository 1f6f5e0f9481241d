using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Annual;

/// <summary>Which language a municipality's other name is in, so that it is read aloud rightly (parallellnavn).</summary>
/// <remarks>Our own reading of the official names, not taken from a register: North Sámi unless named here.</remarks>
internal static class ParallelNames
{
    private const string NorthSami = "se", LuleSami = "smj", SouthSami = "sma", Kven = "fkv";

    private static readonly Dictionary<string, string> Others = new()
    {
        ["Aarborte"] = SouthSami,
        ["Levangke"] = SouthSami,
        ["Nåavmesjenjaelmie"] = SouthSami,
        ["Oslove"] = SouthSami,
        ["Raane"] = SouthSami,
        ["Raarvihke"] = SouthSami,
        ["Rosse"] = SouthSami,
        ["Snåase"] = SouthSami,
        ["Stïentje"] = SouthSami,
        ["Tråante"] = SouthSami,
        ["Fuolldá"] = LuleSami,
        ["Fuossko"] = LuleSami,
        ["Hábmer"] = LuleSami,
        ["Kaivuono"] = Kven,
        ["Omasvuono"] = Kven,
        ["Porsanki"] = Kven,
        ["Raisi"] = Kven,
        ["Yykeä"] = Kven,
    };

    public static TextRun Run(string name) => new(name, Language: Others.GetValueOrDefault(name, NorthSami));
}
