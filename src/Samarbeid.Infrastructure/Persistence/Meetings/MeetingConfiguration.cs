using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Meetings;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<AgendaItem>,
    IEntityTypeConfiguration<Attendance>, IEntityTypeConfiguration<MinutesApproval>, IEntityTypeConfiguration<MeetingGuest>, IEntityTypeConfiguration<Disqualification>, IEntityTypeConfiguration<Callee>, IEntityTypeConfiguration<MinutesObjection>, IEntityTypeConfiguration<SentMinutes>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToTable("Meeting");
        meeting.Property(m => m.Version).IsConcurrencyToken();
        meeting.Property(m => m.Place).HasMaxLength(Meeting.PlaceMaxLength);
        meeting.Property(m => m.Reason).HasMaxLength(Meeting.ReasonMaxLength);
        meeting.Property(m => m.ShortNoticeReason).HasMaxLength(Meeting.ReasonMaxLength);
        meeting.Ignore(m => m.ItemsInOrder);
        meeting.Ignore(m => m.PlannedMinutes);
        meeting.Ignore(m => m.IsReadWhole);
        meeting.HasAlternateKey(m => new { m.Id, m.ScopeId });
        meeting.HasOne<MeetingBody>().WithMany().HasForeignKey(m => new { m.BodyId, m.ScopeId })
            .HasPrincipalKey(b => new { b.Id, b.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        meeting.HasOne<Person>().WithMany().HasForeignKey(m => m.ChairId).OnDelete(DeleteBehavior.Restrict);
        meeting.HasMany(m => m.Items).WithOne().HasForeignKey(i => new { i.MeetingId, i.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.Attendances).WithOne().HasForeignKey(a => new { a.MeetingId, a.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.Approvals).WithOne().HasForeignKey(a => new { a.MeetingId, a.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.Guests).WithOne().HasForeignKey(g => new { g.MeetingId, g.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.Disqualifications).WithOne().HasForeignKey(d => new { d.MeetingId, d.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.Callees).WithOne().HasForeignKey(c => new { c.MeetingId, c.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.RestrictedTexts).WithOne().HasForeignKey(t => new { t.MeetingId, t.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.RestrictedObjections).WithOne().HasForeignKey(o => new { o.MeetingId, o.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.Readers).WithOne().HasForeignKey(g => new { g.MeetingId, g.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.Objections).WithOne().HasForeignKey(o => new { o.MeetingId, o.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        meeting.HasMany(m => m.Sent).WithOne().HasForeignKey(s => new { s.MeetingId, s.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // The list of meetings, and the next meeting of each body on the overview.
        meeting.HasIndex(m => new { m.ScopeId, m.State, m.Date });
        // Reminders: planned meetings whose notice is due, and held ones whose minutes are.
        meeting.HasIndex(m => new { m.State, m.NoticeBy });
        meeting.HasIndex(m => new { m.State, m.MinutesBy });
        // Called meetings that are near: reminders to answer, and what a person is to answer.
        meeting.HasIndex(m => new { m.State, m.Date });
        // Minutes whose deadline for objections comes or has passed.
        meeting.HasIndex(m => new { m.State, m.ObjectBy });
    }

    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.ToTable("AgendaItem");
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.Title).HasMaxLength(AgendaItem.TitleMaxLength);
        item.Property(i => i.Background).HasMaxLength(AgendaItem.BackgroundMaxLength);
        item.Property(i => i.Conclusion).HasMaxLength(AgendaItem.ConclusionMaxLength);
        item.ComplexProperty(i => i.Plan, plan => plan.Property(p => p.Presenter).HasMaxLength(ItemPlan.PresenterMaxLength));
        // What was said in the room, which is to be gone when the body says so.
        item.Property(i => i.Notes).HasMaxLength(AgendaItem.NotesMaxLength).IsNotKeptInAudit();
        item.HasOne<Person>().WithMany().HasForeignKey(i => i.ActingChairId).OnDelete(DeleteBehavior.Restrict);
        item.Property(i => i.Basis).HasMaxLength(LegalBasis.CodeMaxLength).IsUnicode(false);
        item.HasOne<Person>().WithMany().HasForeignKey(i => i.RestrictedBy).OnDelete(DeleteBehavior.Restrict);
        item.HasAlternateKey(i => new { i.Id, i.ScopeId });
        // The items of a theme too: when it was taken up, and is due.
        item.HasOne<BodyTheme>().WithMany().HasForeignKey(i => new { i.ThemeId, i.ScopeId })
            .HasPrincipalKey(t => new { t.Id, t.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        item.HasIndex(i => new { i.ScopeId, i.NumberYear, i.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.ToTable("Attendance");
        attendance.HasKey(a => new { a.MeetingId, a.PersonId });
        attendance.ComplexProperty(a => a.Stay);
        attendance.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingGuest> guest)
    {
        guest.ToTable("MeetingGuest");
        guest.Property(g => g.Id).ValueGeneratedNever();
        guest.Property(g => g.Name).HasMaxLength(MeetingGuest.NameMaxLength);
        guest.Property(g => g.From).HasMaxLength(MeetingGuest.FromMaxLength);
        guest.ComplexProperty(g => g.Stay);
    }

    public void Configure(EntityTypeBuilder<Disqualification> disqualification)
    {
        disqualification.ToTable("Disqualification");
        disqualification.HasKey(d => new { d.ItemId, d.PersonId });
        disqualification.HasOne<AgendaItem>().WithMany().HasForeignKey(d => new { d.ItemId, d.ScopeId })
            .HasPrincipalKey(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        disqualification.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MinutesApproval> approval)
    {
        approval.ToTable("MinutesApproval");
        approval.HasKey(a => new { a.MeetingId, a.Round, a.Side });
        approval.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Callee> callee)
    {
        callee.ToTable("Callee");
        callee.HasKey(c => new { c.MeetingId, c.PersonId });
        callee.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        callee.HasOne<Person>().WithMany().HasForeignKey(c => c.InsteadOf).OnDelete(DeleteBehavior.Restrict);
        callee.HasOne<Person>().WithMany().HasForeignKey(c => c.AnsweredBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MinutesObjection> objection)
    {
        objection.ToTable("MinutesObjection");
        objection.Property(o => o.Id).ValueGeneratedNever();
        objection.Property(o => o.Text).HasMaxLength(MinutesObjection.TextMaxLength);
        objection.HasOne<AgendaItem>().WithMany().HasForeignKey(o => new { o.ItemId, o.ScopeId })
            .HasPrincipalKey(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        objection.HasOne<Person>().WithMany().HasForeignKey(o => o.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SentMinutes> sent)
    {
        sent.ToTable("SentMinutes");
        sent.HasKey(s => new { s.MeetingId, s.Round });
    }
}
