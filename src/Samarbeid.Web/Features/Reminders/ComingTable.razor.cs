using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Due;

namespace Samarbeid.Web.Features.Reminders;

/// <summary>What is sent on which day, to which roles, and how much of it.</summary>
public sealed partial class ComingTable
{
    [Parameter, EditorRequired] public required IReadOnlyList<ComingReminders> Rows { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }
}
