using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>That a meeting has got another chair is told to that person.</summary>
internal sealed class NewChair : ReceiversOf<ChairHandedOn>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ChairHandedOn occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(new List<PersonId>([occasion.Meeting.ChairId]));
}

/// <summary>That a body has got another secretary is told to that person.</summary>
internal sealed class NewSecretary : ReceiversOf<SecretaryHandedOn>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, SecretaryHandedOn occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(new List<PersonId>([occasion.Secretary]));
}

/// <summary>That an annual report is handed on is told to whoever has it in hand now.</summary>
internal sealed class NewWriter : ReceiversOf<ReportHandedOn>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ReportHandedOn occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindAuthorAsync(occasion.Report, today, cancel);
}
