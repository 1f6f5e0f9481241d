using Samarbeid.Web.CommandLine;
using Samarbeid.Web.Hosting;

if (Verbs.AreAskedFor(args)) return await Verbs.RunAsync(args);

if (StartupOptions.TryBuild(args, Console.Error) is not { } builder || StartupOptions.AreRefused(builder, Console.Error)) return ExitCode.Configuration;

builder.Services.AddSamarbeid(builder.Configuration);

await using var app = builder.Build();
try
{
    // Beside each other: each takes about half a second the first time.
    var prepared = Task.Run(app.PrepareAsync);
    app.UseWebShell();
    app.MapWebShell();
    await prepared;
    // Opens its storage, which on SQL Server is the database that was just made ready.
    app.MapJobsDashboard();
    await app.StartAsync();
}
catch (Exception fault) when (StartupFaults.TextOf(fault, app.Configuration["urls"]) is { } text)
{
    await Console.Error.WriteLineAsync(text);
    return ExitCode.Configuration;
}

await app.WaitForShutdownAsync();
return 0;
