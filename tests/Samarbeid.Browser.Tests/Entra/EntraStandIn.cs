using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Server.OpenIddictServerHandlers;

namespace Samarbeid.Browser.Tests.Entra;

/// <summary>Whose account is signed in at the provider.</summary>
internal sealed record Account(string Name, string UserName, Guid ObjectId, Guid Tenant);

/// <summary>A real OpenID Connect server on loopback, with the addresses and claims of Microsoft Entra ID and one application.
/// It knows who is signed in without asking, as Entra does on a managed machine.</summary>
internal sealed class EntraStandIn : IAsyncDisposable
{
    public const string Secret = "en-hemmelighet-for-test";
    public static readonly Guid Tenant = new("7a0c8d52-53bd-4c0f-9d8e-0a64c3a2f001");
    public static readonly Guid Application = new("7a0c8d52-53bd-4c0f-9d8e-0a64c3a2f002");

    private readonly WebApplication _server;

    public EntraStandIn(LoopbackCertificate certificate)
    {
        Address = new Uri($"https://localhost:{FreePort.Take()}/");
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.ListenLocalhost(Address.Port, on => on.UseHttps(certificate.Certificate)));
        builder.Services.AddOpenIddict().AddServer(Configure);
        _server = builder.Build();
        // The server answers each of its addresses itself; this is for what it does not know.
        _server.UseAuthentication();
    }

    /// <summary>Instance, as the program is told of it.</summary>
    public Uri Address { get; }

    /// <summary>Null when the person closes the window of the provider.</summary>
    public Account? SignedIn { get; set; }

    public int SignOuts { get; private set; }

    public Task StartAsync() => _server.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private void Configure(OpenIddictServerBuilder server)
    {
        Uri At(string path) => new(Address, $"{Tenant}/{path}");

        server.SetIssuer(At("v2.0"));
        server.SetConfigurationEndpointUris(At("v2.0/.well-known/openid-configuration"));
        server.SetJsonWebKeySetEndpointUris(At("discovery/v2.0/keys"));
        server.SetAuthorizationEndpointUris(At("oauth2/v2.0/authorize"));
        server.SetTokenEndpointUris(At("oauth2/v2.0/token"));
        server.SetEndSessionEndpointUris(At("oauth2/v2.0/logout"));
        server.AllowImplicitFlow().AllowAuthorizationCodeFlow();
        server.RegisterScopes(OpenIddictConstants.Scopes.Profile, OpenIddictConstants.Scopes.OfflineAccess);
        server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
        server.EnableDegradedMode();
        server.UseAspNetCore();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(on => on.UseInlineHandler(context =>
        {
            if (context.ClientId != Application.ToString()) context.Reject(OpenIddictConstants.Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<ValidateTokenRequestContext>(on => on.UseInlineHandler(context =>
        {
            if (context.ClientId != Application.ToString() || context.ClientSecret != Secret) context.Reject(OpenIddictConstants.Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<GenerateTokenContext>(on => on.SetOrder(Protection.GenerateIdentityModelToken.Descriptor.Order - 1).UseInlineHandler(context =>
        {
            // The tenant of the account says who the issuer is; all tenants share their keys.
            if (context.Principal.GetClaim("tid") is { } tenant) context.SecurityTokenDescriptor.Issuer = new Uri(Address, $"{tenant}/v2.0").ToString();
            return default;
        }));
        server.AddEventHandler<ValidateEndSessionRequestContext>(on => on.UseInlineHandler(_ => default));
        server.AddEventHandler<HandleAuthorizationRequestContext>(on => on.UseInlineHandler(context =>
        {
            if (SignedIn is { } account) context.SignIn(PrincipalOf(account));
            else context.Reject(OpenIddictConstants.Errors.AccessDenied, "The user cancelled.");
            return default;
        }));
        server.AddEventHandler<HandleEndSessionRequestContext>(on => on.UseInlineHandler(context =>
        {
            SignOuts++;
            context.SignOut();
            return default;
        }));
    }

    private static ClaimsPrincipal PrincipalOf(Account account)
    {
        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, account.ObjectId.ToString("N"));
        identity.SetClaim("oid", account.ObjectId.ToString());
        identity.SetClaim("tid", account.Tenant.ToString());
        identity.SetClaim("name", account.Name);
        identity.SetClaim("preferred_username", account.UserName);
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity).SetScopes(OpenIddictConstants.Scopes.OpenId, OpenIddictConstants.Scopes.Profile);
    }
}
