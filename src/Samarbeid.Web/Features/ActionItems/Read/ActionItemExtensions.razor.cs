using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.ActionItems.Read;

/// <summary>How often the due date was moved, where it was (fristutsettelser).</summary>
public sealed partial class ActionItemExtensions
{
    /// <summary>From the third time on it is marked: then it is put before the sheriff.</summary>
    public const int MarkedFrom = 3;

    [Parameter, EditorRequired] public required int Count { get; set; }

    private string Text => Count == 1
        ? ActionItemTexts.ExtendedOnce
        : ActionItemTexts.ExtendedTimes(NorwegianFormat.Number(Count));
}
