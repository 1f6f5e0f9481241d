using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Tables;

namespace Samarbeid.Web.Shared.Exports;

/// <summary>Takes a list with it, as it is shown, for a spreadsheet.</summary>
public sealed partial class ExportLinks
{
    /// <summary>The address of the list as a file, with what is chosen on the list.</summary>
    [Parameter, EditorRequired] public required Func<TableFormat, string> Href { get; set; }
}
