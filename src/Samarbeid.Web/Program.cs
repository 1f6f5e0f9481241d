using Samarbeid.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddWebShell(builder.Configuration);

var app = builder.Build();

app.UseWebShell();
app.MapWebShell();

await app.RunAsync();
