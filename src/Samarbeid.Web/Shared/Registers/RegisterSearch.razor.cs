using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Shared.Registers;

/// <summary>A search in a register, kept in the address, and how many rows it found.</summary>
public sealed partial class RegisterSearch(NavigationManager navigation)
{
    public const string TermKey = "sok";

    private string? _term;
    private string? _shown;

    [Parameter, EditorRequired] public required string Address { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter, EditorRequired] public required string? Term { get; set; }

    [Parameter, EditorRequired] public required int Total { get; set; }

    private string CountText => Total switch
    {
        0 when Term is not null => RegisterTexts.NoneFound(Term),
        1 => RegisterTexts.CountOne,
        _ => RegisterTexts.Count(NorwegianFormat.Number(Total)),
    };

    /// <summary>What is not chosen is left out of the address.</summary>
    public static string AddressOf(string address, string? term, int page) =>
        ListAddress.Of(address, page, (TermKey, string.IsNullOrWhiteSpace(term) ? null : term.Trim()));

    protected override void OnParametersSet()
    {
        if (_shown == Term) return;

        _shown = _term = Term;
    }

    private void Search() => navigation.NavigateTo(AddressOf(Address, _term, 1));
}
