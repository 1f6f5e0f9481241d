using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>What is changed in the minutes since they were sent before; nothing where they were not.</summary>
public sealed partial class MinutesDifference(MinutesDifferenceQueries queries)
{
    private readonly string _id = UniqueId.Next("endret");
    private IReadOnlyList<DifferenceLine>? _lines;

    [Parameter, EditorRequired] public required MeetingId Meeting { get; set; }

    [Parameter, EditorRequired] public required string Title { get; set; }

    protected override async Task OnInitializedAsync() => _lines = await queries.FindAsync(Meeting, CancellationToken.None);
}
