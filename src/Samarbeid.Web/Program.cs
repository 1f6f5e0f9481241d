using Samarbeid.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
if (Startup.IsRefused(builder, Console.Error)) return Startup.ConfigurationFault;

builder.Services.AddSamarbeid(builder.Configuration);

var app = builder.Build();

app.UseWebShell();
app.MapWebShell();

if (!await app.PrepareAsync(Console.Error)) return Startup.ConfigurationFault;

await app.RunAsync();
return 0;
