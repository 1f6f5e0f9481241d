using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.SignIn;

/// <summary>The way in: demonstration people to choose among in Development, the provider's button otherwise.</summary>
public sealed partial class SignInPage(IConfiguration configuration, IHostEnvironment environment, DemonstrationPeopleQueries people)
{
    private SignInMode _mode;
    private IReadOnlyList<DemonstrationPerson> _people = [];

    [SupplyParameterFromQuery(Name = "returnUrl")] public string? ReturnUrl { get; set; }
    [SupplyParameterFromQuery(Name = "feil")] public string? Fault { get; set; }

    private bool HasFailed => Fault is not null;

    private string ProviderAddress => ReturnUrl is null
        ? SignInAddresses.AtProvider
        : $"{SignInAddresses.AtProvider}?returnUrl={Uri.EscapeDataString(ReturnUrl)}";

    protected override async Task OnInitializedAsync()
    {
        _mode = SignInSettings.Read(configuration).Mode;
        if (_mode is SignInMode.Development && !environment.IsDevelopment()) _mode = SignInMode.None;
        if (_mode is SignInMode.Development) _people = await people.ListAsync(CancellationToken.None);
    }

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
