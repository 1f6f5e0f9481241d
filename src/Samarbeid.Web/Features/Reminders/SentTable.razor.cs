using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Reminders;

/// <summary>What became of the mails of the last days, by kind.</summary>
public sealed partial class SentTable
{
    [Parameter, EditorRequired] public required IReadOnlyList<SentReminders> Rows { get; set; }
}
