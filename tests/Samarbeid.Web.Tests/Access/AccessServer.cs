using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Access;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Tests.Hosting;

namespace Samarbeid.Web.Tests.Access;

/// <summary>The whole program over a database with every thing in every state, and nothing else.</summary>
public sealed class AccessServer : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("samarbeid-access-");

    public AccessPlaces Places { get; private set; } = null!;
    public AccessPeople People { get; private set; } = null!;
    public AccessRows Rows { get; private set; } = null!;

    public async Task FillAsync()
    {
        var today = Services.GetRequiredService<NorwegianCalendar>().Today;
        await using (var db = Services.GetRequiredService<SystemDatabases>().Open("test"))
        {
            Places = await AccessPlaces.MakeAsync(db);
            People = new(db, Places, today);
            People.Make();
            Rows = new(db, Places, People, today);
            Rows.Make();
            await db.SaveChangesAsync();
        }

        await IssueAsync();
    }

    public async Task<Viewer> EnterAsync(string name, Person? person, Actor actor)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        if (person is null) return new(name, actor, client);

        var entered = await client.PostAsync(SignInAddresses.Development, await DevelopmentServer.SignInFormAsync(client, person.Id, SiteAddresses.Overview));
        Assert.Equal(SiteAddresses.Overview, entered.Headers.Location?.OriginalString);
        return new(name, actor, client);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Samarbeid:DataDirectory", _data.FullName);
        builder.UseSetting("Samarbeid:DemonstrationData", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Critical");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !_data.Exists) return;

        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    // As the approval itself does it, by somebody who may write everywhere.
    private async Task IssueAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        ClaimsPrincipal insider = PersonClaims.PrincipalOf(People.Insider.Id, "", CookieAuthenticationDefaults.AuthenticationScheme);
        await services.GetRequiredService<Sessions>().BeginAsync(insider, CancellationToken.None);
        ((IHostEnvironmentAuthenticationStateProvider)services.GetRequiredService<AuthenticationStateProvider>())
            .SetAuthenticationState(Task.FromResult(new AuthenticationState(insider)));
        var at = DateTimeOffset.UtcNow;

        await using var db = await services.GetRequiredService<Databases>().OpenAsync([Operation.WriteMinutes, Operation.WriteReports], CancellationToken.None);
        foreach (var row in Rows.Approved.Cast<IOwned>().Concat(Rows.Frozen))
            Assert.True(db.Demand(row is Domain.Meetings.Meeting ? Operation.WriteMinutes : Operation.WriteReports, new(row.ScopeId)).IsDone);
        foreach (var meeting in Rows.Approved)
            await services.GetRequiredService<IssuedMinutes>().IssueAsync(db, meeting, People.Insider.Id, at, CancellationToken.None);
        foreach (var report in Rows.Frozen)
        {
            var content = await AnnualReportContentQuery.ReadAsync(db, report.Municipality, report.Year, CancellationToken.None);
            db.Add(services.GetRequiredService<IssuedDocuments>().Issue(
                report.ScopeId, DocumentKind.AnnualReport, report.Id.Value, report.Edition, AnnualReportDocument.Of(content!, at), People.Insider.Id, at));
        }

        await db.SaveChangesAsync();
    }
}
