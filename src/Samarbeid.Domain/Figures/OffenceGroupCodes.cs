namespace Samarbeid.Domain.Figures;

/// <summary>The codes of SSB's offence groups (lovbruddsgruppe) in table 08487.</summary>
public static class OffenceGroupCodes
{
    public const string Total = "1AAAAA-9ZZZZz";
    public const string PropertyTheft = "1AAAAA-1ZZZZz";
    public const string Violence = "4AAAAA-4ZZZZz";
    public const string Substance = "6AAAAA-6ZZZZz";
    public const string PublicOrder = "7AAAAA-7ZZZZz";
    public const string Traffic = "8AAAAA-8ZZZZz";
    public const string Other = "2AAAAA-3-5-9ZZZZz";

    public static IReadOnlyList<string> All { get; } =
        [Total, PropertyTheft, Violence, Substance, PublicOrder, Traffic, Other];
}
