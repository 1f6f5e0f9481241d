using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>What somebody says.</summary>
public sealed record Answering(CallAnswer Answer, PersonId? Substitute);

/// <summary>The answers somebody may give, the one given pressed down. Each substitute is one of them.</summary>
public sealed partial class AnswerButtons
{
    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter, EditorRequired] public required CallAnswer? Answer { get; set; }

    /// <summary>Who comes in their place by now.</summary>
    [Parameter] public PersonChoice? Substitute { get; set; }

    [Parameter] public IReadOnlyList<PersonChoice> Substitutes { get; set; } = [];

    [Parameter] public EventCallback<Answering> OnAnswer { get; set; }

    private Task SendAsync(PersonChoice substitute) => OnAnswer.InvokeAsync(new(CallAnswer.SendsSubstitute, substitute.Id));

    private string ClassOf(CallAnswer answer) =>
        Answer == answer || (Answer is null && answer is CallAnswer.Coming) ? "btn btn-primary" : "btn btn-outline-primary";

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";
}
