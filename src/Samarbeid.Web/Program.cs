using Samarbeid.Web.CommandLine;
using Samarbeid.Web.Hosting;

if (Verbs.AreAskedFor(args)) return await Verbs.RunAsync(args);

var builder = WebApplication.CreateBuilder(Startup.Options(args));
if (Startup.IsRefused(builder, Console.Error)) return Startup.ConfigurationFault;

builder.Services.AddSamarbeid(builder.Configuration);

var app = builder.Build();

app.UseWebShell();
app.MapWebShell();
app.MapJobsDashboard();

if (!await app.PrepareAsync(Console.Error)) return Startup.ConfigurationFault;

await app.RunAsync();
return 0;
