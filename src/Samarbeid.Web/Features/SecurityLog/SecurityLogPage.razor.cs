using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.SecurityLog;

/// <summary>Who signed in and out, what was refused, who read drafts and minutes, and what became of grants; for the administrator.</summary>
public sealed partial class SecurityLogPage(SecurityLogQueries queries)
{
    private RowsPage<SecurityLogRow>? _lines;

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private int Page => Asked.Page(PageNumber);

    // What is kept is for machines: the kinds of things have words, ids and patterns of addresses stand as they are.
    private static string InWords(string thing) =>
        string.Join(' ', thing.Split(' ').Select(part => SecurityLogTexts.File.Find($"Thing_{part}") ?? part));

    protected override async Task OnParametersSetAsync() => _lines = await queries.ListAsync(Page, Cancel);
}
