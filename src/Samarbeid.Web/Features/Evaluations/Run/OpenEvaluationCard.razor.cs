using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Evaluations.Run;

/// <summary>Which year, and how long it takes answers.</summary>
public sealed partial class OpenEvaluationCard(OpenEvaluation open, NorwegianCalendar calendar)
{
    private const int CommonDays = 21;

    private SingleUseKey _key = SingleUseKey.New();
    private RoundModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingBodyId Body { get; set; }

    [Parameter] public EventCallback OnOpened { get; set; }

    protected override void OnInitialized() => _form = new() { Year = calendar.Today.Year, LastDay = calendar.Today.AddDays(CommonDays) };

    private async Task SaveAsync()
    {
        var opened = await open.HandleAsync(_key, Body, _form.Year!.Value, _form.LastDay!.Value, CancellationToken.None);
        _refusal = opened.Refusal;
        if (!opened.IsDone) return;

        _key = SingleUseKey.New();
        await OnOpened.InvokeAsync();
    }

    private sealed class RoundModel
    {
        [Required] public int? Year { get; set; }

        [Required] public DateOnly? LastDay { get; set; }
    }
}
