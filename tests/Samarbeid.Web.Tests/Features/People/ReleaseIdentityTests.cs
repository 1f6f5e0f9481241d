using System.Security.Claims;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Access;
using Samarbeid.Web.Features.People.Register;

namespace Samarbeid.Web.Tests.Features.People;

public sealed class ReleaseIdentityTests : BunitContext, IAsyncLifetime
{
    private TestSystem _system = null!;
    private Person _administrator = null!;
    private Person _mayor = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _administrator = await _system.PersonAsync(Role.Administrator);
        _mayor = await _system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _system.DisposeAsync();
    }

    [Fact]
    public async Task The_button_asks_before_it_releases()
    {
        await SignInAsync("wrong");
        using var culture = new InCulture("nb-NO");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_system.As<ReleaseIdentity>(_administrator));
        var person = (await _system.As<PeopleQueries>(_administrator).FindAsync(_mayor.Id, default))!;
        Outcome? done = null;
        var button = Render<ReleaseIdentityButton>(p => p.Add(b => b.Person, person).Add(b => b.OnDone, (Outcome o) => done = o));

        var asked = button.Find("button").ClickAsync(new());
        Assert.Contains(person.Email, button.Find("dialog p").TextContent, StringComparison.Ordinal);
        Assert.Null(done);
        await button.Find("dialog .btn-primary").ClickAsync(new());
        await button.Find("dialog").TriggerEventAsync("onclose", EventArgs.Empty);
        await asked;

        Assert.True(done?.IsDone);
        Assert.False((await _system.As<PeopleQueries>(_administrator).FindAsync(_mayor.Id, default))!.HasSignedIn);
    }

    [Fact]
    public async Task After_a_release_the_right_account_comes_in_and_the_wrong_one_is_put_out()
    {
        var wrong = await SignInAsync("wrong");
        Assert.NotNull(wrong);
        Assert.Null(await SignInAsync("right"));
        Assert.True(await MayStayAsync(wrong));

        var released = await ReleaseAsync();

        Assert.True(released.IsDone, released.Refusal?.Code);
        Assert.False(await MayStayAsync(wrong));
        var right = await SignInAsync("right");
        Assert.True(await MayStayAsync(right));
        Assert.Null(await SignInAsync("wrong"));
    }

    [Fact]
    public async Task A_release_is_audited_and_an_old_form_is_refused()
    {
        await SignInAsync("wrong");

        Assert.Equal(PersistenceRules.Stale, (await _system.As<ReleaseIdentity>(_administrator).HandleAsync(_mayor.Id, 1, default)).Refusal);
        await ReleaseAsync();
        Assert.Equal(PersonRules.NotBound, (await ReleaseAsync()).Refusal);

        await using var db = _system.Database.OpenAsSystem();
        var entry = await db.AuditEntries.OrderByDescending(e => e.Sequence).FirstAsync();
        Assert.Equal((nameof(Operation.AdministerAccess), nameof(Person)), (entry.Operation, entry.EntityType));
    }

    private async Task<Outcome> ReleaseAsync()
    {
        var seen = (await _system.As<PeopleQueries>(_administrator).FindAsync(_mayor.Id, default))!;
        return await _system.As<ReleaseIdentity>(_administrator).HandleAsync(_mayor.Id, seen.Version, default);
    }

    private Task<ClaimsPrincipal?> SignInAsync(string subject) =>
        new PersonSignIn(_system.Database.Services.GetRequiredService<SystemDatabases>(), _system.Database.Services.GetRequiredService<SecurityLog>(), NullLogger<PersonSignIn>.Instance).FindAsync(
            new(new ClaimsIdentity([new("tid", "tenant"), new("oid", subject), new("preferred_username", _mayor.Email)], "test")), default);

    private async Task<bool> MayStayAsync(ClaimsPrincipal? user)
    {
        var sessions = new Sessions(_system.Database.Services.GetRequiredService<SystemDatabases>(), TimeProvider.System);
        if (user?.FindSession() is null) await sessions.BeginAsync(user!, default);
        return await sessions.LastsAsync(user, default);
    }
}
