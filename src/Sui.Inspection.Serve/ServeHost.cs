using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sui.Inspection.AspNetCore;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Serve.Door;

namespace Sui.Inspection.Serve;

/// <summary>The pages of one folder for one person, on loopback alone. Nothing of it is written to a log.</summary>
internal sealed class ServeHost : IAsyncDisposable
{
    private const string Prefix = "/sui";
    private static readonly CaseActor Looking = new("Looking only", "without --as");

    private readonly WebApplication _app;

    private ServeHost(WebApplication app, Uri address, string link) => (_app, Address, Link) = (app, address, link);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The address that lets one browser in, once.</summary>
    public string Link { get; }

    /// <summary>Starts it.</summary>
    /// <returns>Null where the port is another's.</returns>
    public static async Task<ServeHost?> StartAsync(ServeSettings settings, TextWriter problems)
    {
        var keys = new SessionKeys();
        // Of no environment and no settings file: nothing moves where it listens, or lets it write logs.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ServeHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, settings.Port);
        });
        AddServices(builder.Services, settings, keys);
        var app = builder.Build();
        Map(app, settings, keys, problems);
        try
        {
            await app.StartAsync().ConfigureAwait(false);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await app.DisposeAsync().ConfigureAwait(false);
            return null;
        }

        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        keys.Port = address.Port;
        return new ServeHost(app, address, $"http://127.0.0.1:{address.Port}{SessionDoor.Path}?token={keys.Token}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static void AddServices(IServiceCollection services, ServeSettings settings, SessionKeys keys)
    {
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2));
        services.AddRouting();
        services.AddSingleton(keys);
        // What is signed for one run is worth nothing afterwards, and no key lies on a disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Configure<AntiforgeryOptions>(options => options.Cookie.Name = "sui-form-" + keys.Run);
        services.AddAuthentication(SessionSignIn.Name).AddScheme<AuthenticationSchemeOptions, SessionSignIn>(SessionSignIn.Name, null);
        var policies = services.AddAuthorizationBuilder().AddPolicy("View", policy => policy.RequireAuthenticatedUser());
        foreach (var name in new[] { "Inspect", "Moderate", "Comment" })
        {
            // Whoever has not said who they are changes nothing: their name would stand in the journal.
            policies.AddPolicy(name, policy => policy.RequireAssertion(_ => settings.By is not null));
        }

        services.AddSuiInspectionPages(options =>
        {
            options.Folder = options.PackFolder = settings.Folder;
            options.Actor = _ => settings.By ?? Looking;
        });
    }

    private static void Map(WebApplication app, ServeSettings settings, SessionKeys keys, TextWriter problems)
    {
        app.Use(async (context, next) =>
        {
            try
            {
                await new HostCheck(keys).InvokeAsync(context, next).ConfigureAwait(false);
            }
            catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
            {
                // The type alone: a message may hold anything.
                await problems.WriteLineAsync($"A page failed: {failure.GetType().Name}.").ConfigureAwait(false);
                await DoorPage.Failed.ExecuteAsync(context).ConfigureAwait(false);
            }
        });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        var start = $"{Prefix}/cases?lang={settings.Language}";
        app.MapGet("/", () => TypedResults.Redirect(start));
        app.MapGet(SessionDoor.Path, (HttpContext context) => new SessionDoor(keys).Open(context, start));
        app.MapSuiInspection(Prefix);
    }
}
