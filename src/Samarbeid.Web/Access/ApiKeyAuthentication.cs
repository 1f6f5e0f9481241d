using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Options;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Signs in a program by the key it sends («Authorization: Bearer smb_…»), for the addresses of the API alone: no page takes a key, and the API takes no cookie,
/// so that no page of somebody else can make a browser ask it.</summary>
public sealed class ApiKeyAuthentication(
    SystemDatabases databases, NorwegianCalendar calendar, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "ApiKey";

    /// <summary>What a key begins with, so that it is known for one wherever it turns up.</summary>
    public const string Prefix = "smb_";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var sent = Request.Headers.Authorization.ToString();
        if (!sent.StartsWith(Bearer + Prefix, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        if (!PersonalSecret.TryParse(sent[(Bearer.Length + Prefix.Length)..].Trim(), out var secret)) return AuthenticateResult.Fail("No key.");

        await using var database = databases.Open("api");
        var owners = await Compiled.For<ApiKeyStatements>(database).Owners(database, secret.Hash, calendar.Today).ToListAsync(Context.RequestAborted);
        if (owners is not [var owner]) return AuthenticateResult.Fail("No key.");

        var principal = PersonClaims.PrincipalOf(owner.Person, owner.Name, SchemeName);
        ((ClaimsIdentity)principal.Identity!).AddClaims([new(PersonClaims.ApiKey, owner.Key.Value.ToString()), new(PersonClaims.ApiRights, owner.Rights.ToString())]);
        if (Context.RequestServices.GetService<AuthenticationStateProvider>() is IHostEnvironmentAuthenticationStateProvider provider)
            provider.SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        return AuthenticateResult.Success(new(principal, SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return AnswerAsync(StatusCodes.Status401Unauthorized);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => AnswerAsync(StatusCodes.Status403Forbidden);

    private Task AnswerAsync(int status) => TypedResults.Problem(statusCode: status).ExecuteAsync(Context);
}
