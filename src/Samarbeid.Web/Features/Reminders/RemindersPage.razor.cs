using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Due;

namespace Samarbeid.Web.Features.Reminders;

/// <summary>What is sent in the days to come, what was sent, and on which days each step is told: for the administrator.</summary>
public sealed partial class RemindersPage(ReminderQueries queries, NorwegianCalendar calendar)
{
    private readonly TryModel _try = new();
    private RemindersOverview? _overview;
    private IReadOnlyList<ComingReminders>? _tried;
    private DateOnly _triedDay;
    private string? _status;

    protected override async Task OnInitializedAsync()
    {
        _try.Day = calendar.Today.AddDays(1);
        _overview = await queries.ReadAsync(Cancel);
    }

    private async Task TryAsync()
    {
        // A year ahead is as far as anybody asks; each day of it is looked at.
        _triedDay = _try.Day!.Value > calendar.Today.AddYears(1) ? calendar.Today.AddYears(1) : _try.Day!.Value;
        _tried = await queries.OnAsync(_triedDay, CancellationToken.None);
    }

    private async Task SavedAsync(string status)
    {
        _status = status;
        _overview = await queries.ReadAsync(CancellationToken.None);
    }

    private sealed class TryModel
    {
        [Required] public DateOnly? Day { get; set; }
    }
}
