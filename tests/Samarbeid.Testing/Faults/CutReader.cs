using System.Collections;
using System.Data.Common;

namespace Samarbeid.Testing.Faults;

/// <summary>An answer that breaks off before its first row.</summary>
internal sealed class CutReader(DbDataReader answer, Func<Exception> lose) : DbDataReader
{
    public override bool HasRows => answer.HasRows;
    public override bool IsClosed => answer.IsClosed;
    public override int FieldCount => answer.FieldCount;
    public override int Depth => answer.Depth;
    public override int RecordsAffected => answer.RecordsAffected;
    public override object this[int ordinal] => answer[ordinal];
    public override object this[string name] => answer[name];

    public override bool Read() => throw Broken();
    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => throw Broken();
    public override bool NextResult() => throw Broken();
    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => throw Broken();

    public override string GetName(int ordinal) => answer.GetName(ordinal);
    public override int GetOrdinal(string name) => answer.GetOrdinal(name);
    public override string GetDataTypeName(int ordinal) => answer.GetDataTypeName(ordinal);
    public override Type GetFieldType(int ordinal) => answer.GetFieldType(ordinal);
    public override IEnumerator GetEnumerator() => throw Broken();
    public override object GetValue(int ordinal) => throw Broken();
    public override int GetValues(object[] values) => throw Broken();
    public override bool IsDBNull(int ordinal) => throw Broken();
    public override bool GetBoolean(int ordinal) => throw Broken();
    public override byte GetByte(int ordinal) => throw Broken();
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw Broken();
    public override char GetChar(int ordinal) => throw Broken();
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw Broken();
    public override DateTime GetDateTime(int ordinal) => throw Broken();
    public override decimal GetDecimal(int ordinal) => throw Broken();
    public override double GetDouble(int ordinal) => throw Broken();
    public override float GetFloat(int ordinal) => throw Broken();
    public override Guid GetGuid(int ordinal) => throw Broken();
    public override short GetInt16(int ordinal) => throw Broken();
    public override int GetInt32(int ordinal) => throw Broken();
    public override long GetInt64(int ordinal) => throw Broken();
    public override string GetString(int ordinal) => throw Broken();

    public override void Close() => answer.Close();

    protected override void Dispose(bool disposing)
    {
        if (disposing) answer.Dispose();
        base.Dispose(disposing);
    }

    private Exception Broken() => lose();
}
