using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Themes;

namespace Samarbeid.Infrastructure.Persistence.Themes;

internal sealed class BodyThemeConfiguration : IEntityTypeConfiguration<BodyTheme>
{
    public void Configure(EntityTypeBuilder<BodyTheme> theme)
    {
        theme.ToTable("BodyTheme");
        theme.Property(t => t.Version).IsConcurrencyToken();
        theme.Property(t => t.Title).HasMaxLength(AgendaItem.TitleMaxLength);
        theme.Property(t => t.PassedOverReason).HasMaxLength(BodyTheme.ReasonMaxLength);
        theme.HasAlternateKey(t => new { t.Id, t.ScopeId });
        theme.HasOne<MeetingBody>().WithMany().HasForeignKey(t => new { t.BodyId, t.ScopeId })
            .HasPrincipalKey(b => new { b.Id, b.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        // The themes of a body, on its page and on those of its meetings.
        theme.HasIndex(t => new { t.ScopeId, t.IsEnded });
    }
}
