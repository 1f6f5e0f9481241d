using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Features.Notifications.Choose;

/// <summary>Where a person chooses how often and when they are told of what can wait, and says that they are away.</summary>
public sealed partial class NotificationChoicePage(NotificationChoiceQueries queries, ChooseNotifications choose, GoAway goAway, ComeBack comeBack)
{
    private NotificationChoice? _choice;
    private HowModel _how = new();
    private AwayModel _away = new();
    private Refusal? _refusal;
    private Refusal? _awayRefusal;
    private string? _status;

    protected override async Task OnInitializedAsync()
    {
        _choice = await queries.ReadAsync(Cancel);
        if (_choice is { } choice) _how = new() { News = choice.News, NotBefore = choice.NotBefore, Rests = choice.RestsOnDaysOff };
    }

    private async Task ChooseAsync()
    {
        _refusal = (await choose.HandleAsync(_how.News, _how.NotBefore, _how.Rests, CancellationToken.None)).Refusal;
        await SaidAsync(_refusal, ChoiceTexts.Saved);
    }

    private async Task GoAwayAsync()
    {
        _awayRefusal = (await goAway.HandleAsync(_away.From!.Value, _away.Until!.Value, new PersonId(_away.Substitute!.Value), CancellationToken.None)).Refusal;
        if (_awayRefusal is null) _away = new();
        await SaidAsync(_awayRefusal, ChoiceTexts.IsAway);
    }

    private async Task ComeBackAsync()
    {
        _awayRefusal = (await comeBack.HandleAsync(CancellationToken.None)).Refusal;
        await SaidAsync(_awayRefusal, ChoiceTexts.IsBack);
    }

    private async Task SaidAsync(Refusal? refusal, string done)
    {
        _status = refusal is null ? done : null;
        if (refusal is null) _choice = await queries.ReadAsync(CancellationToken.None);
    }

    private sealed class HowModel
    {
        public NewsPace News { get; set; }

        public int NotBefore { get; set; } = NotificationSettings.DigestHour;

        public bool Rests { get; set; }
    }

    private sealed class AwayModel
    {
        [Required] public DateOnly? From { get; set; }

        [Required] public DateOnly? Until { get; set; }

        [Required] public Guid? Substitute { get; set; }
    }
}
