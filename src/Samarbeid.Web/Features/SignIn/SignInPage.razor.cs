using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Access;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.SignIn;

/// <summary>The way in: demonstration people to choose among in Development, the provider's button otherwise.</summary>
public sealed partial class SignInPage(IConfiguration configuration, IHostEnvironment environment, DemonstrationPeopleQueries people)
{
    private SignInMode _mode;
    private DemonstrationPeople _people = new([], false);

    [SupplyParameterFromQuery(Name = "returnUrl")] public string? ReturnUrl { get; set; }
    [SupplyParameterFromQuery(Name = "feil")] public string? Fault { get; set; }

    [SupplyParameterFromQuery(Name = RegisterSearch.TermKey)] public string? Search { get; set; }

    private bool HasFailed => Fault is not null;

    private string? Term => string.IsNullOrWhiteSpace(Search) ? null : Search.Trim();

    private string ProviderAddress => ReturnUrl is null
        ? SignInAddresses.AtProvider
        : $"{SignInAddresses.AtProvider}?returnUrl={Uri.EscapeDataString(ReturnUrl)}";

    protected override async Task OnInitializedAsync()
    {
        _mode = SignInSettings.Read(configuration).Mode;
        if (_mode is SignInMode.Development && !environment.IsDevelopment()) _mode = SignInMode.None;
        if (_mode is SignInMode.Development) _people = await people.ListAsync(Term, CancellationToken.None);
    }

    private string CountText => _people.Shown.Count switch
    {
        0 => RegisterTexts.NoneFound(Term ?? ""),
        1 => RegisterTexts.CountOne,
        var count when _people.HasMore => SignInTexts.OnlySome(count),
        var count => RegisterTexts.Count(NorwegianFormat.Number(count)),
    };

    private static string Name(DemonstrationPerson person) => SignInTexts.ChoosePerson(person.Name);

    private static string RoleAndPlace(DemonstrationPerson person) => person switch
    {
        { Role: null } => person.Title,
        { Places: "" } => Words.Of(person.Role.Value),
        _ => $"{Words.Of(person.Role.Value)} · {person.Places}",
    };

    private static string WhatToTry(DemonstrationPerson person) =>
        person.Role is { } role ? SignInTexts.File.Find($"Try_{role}") ?? "" : "";
}
