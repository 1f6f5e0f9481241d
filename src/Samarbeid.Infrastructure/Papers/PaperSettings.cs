using Microsoft.Extensions.Configuration;

namespace Samarbeid.Infrastructure.Papers;

/// <summary>How much room papers may take.</summary>
/// <param name="MostMegabytes">Of one paper, from 1 to <see cref="LargestMegabytes"/>; a megabyte is 1024 × 1024 bytes.</param>
/// <param name="MostOfBodyMegabytes">Of all papers of one body together.</param>
public sealed record PaperSettings(int MostMegabytes, int MostOfBodyMegabytes)
{
    public const string MostMegabytesKey = "Samarbeid:Papers:MostMegabytes";
    public const string MostOfBodyMegabytesKey = "Samarbeid:Papers:MostOfBodyMegabytes";

    public const int LargestMegabytes = 200;

    private const int Default = 50, DefaultOfBody = 5000;

    public long MostBytes => (long)MostMegabytes << 20;

    public long MostOfBodyBytes => (long)MostOfBodyMegabytes << 20;

    public static PaperSettings Read(IConfiguration configuration) => new(
        Math.Clamp(configuration.GetValue(MostMegabytesKey, Default), 1, LargestMegabytes),
        Math.Max(1, configuration.GetValue(MostOfBodyMegabytesKey, DefaultOfBody)));
}
