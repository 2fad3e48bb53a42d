using Loxley.App.Kernel.Data;
using Npgsql;

namespace Loxley.App.Tests.Kernel.Data;

public sealed class DatabaseAddressTests
{
    [Theory]
    [InlineData("postgres://ann@db.example/city", "db.example", 5432, "city", "ann", null)]
    [InlineData("postgresql://ann:p%40s%3As@db.example:6432/city", "db.example", 6432, "city", "ann", "p@s:s")]
    [InlineData("postgres://ann:a:b@db.example/my%20city", "db.example", 5432, "my city", "ann", "a:b")]
    [InlineData("postgres://[::1]:5433/city", "::1", 5433, "city", null, null)]
    [InlineData("postgres:///city?host=/run/postgresql", "/run/postgresql", 5432, "city", null, null)]
    public void A_url_is_read(string url, string host, int port, string database, string? user, string? password)
    {
        var server = Read(url);

        server.Host.ShouldBe(host);
        server.Port.ShouldBe(port);
        server.Database.ShouldBe(database);
        server.Username.ShouldBe(user);
        server.Password.ShouldBe(password);
    }

    [Fact]
    public void Options_are_read_and_none_may_be_unknown()
    {
        Read("postgres://ann@db.example/city?sslmode=Require&Maximum%20Pool%20Size=7").ShouldSatisfyAllConditions(
            server => server.SslMode.ShouldBe(SslMode.Require),
            server => server.MaxPoolSize.ShouldBe(7));
        Should.Throw<ConfigurationException>(() => DatabaseAddress.Postgres("postgres://ann@db.example/city?colour=red"))
            .Message.ShouldBe("LOXLEY_DATABASE holds an option that is not known: colour.");
    }

    [Fact]
    public void A_command_that_times_out_throws_and_nothing_is_prepared_or_reset_behind_a_pooler()
    {
        var server = Read("postgres://ann@db.example/city");

        server.CancellationTimeout.ShouldBe(-1);
        server.NoResetOnClose.ShouldBeTrue();
        server.MaxAutoPrepare.ShouldBe(0);
    }

    [Theory]
    [InlineData("db.example/city")]
    [InlineData("mysql://db.example/city")]
    [InlineData("Host=db.example;Database=city")]
    public void What_is_no_such_url_is_refused(string url) =>
        Should.Throw<ConfigurationException>(() => DatabaseAddress.Postgres(url)).Message.ShouldStartWith("LOXLEY_DATABASE must be a URL such as ");

    [Theory]
    [InlineData("postgres://db.example")]
    [InlineData("postgres://db.example/")]
    public void A_url_must_name_a_database(string url) =>
        Should.Throw<ConfigurationException>(() => DatabaseAddress.Postgres(url)).Message.ShouldStartWith("LOXLEY_DATABASE names no database");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_a_url_the_database_is_a_file_in_the_data_folder(string? url)
    {
        var address = DatabaseAddress.From(url, "folder");

        address.Kind.ShouldBe(DatabaseKind.Sqlite);
        address.ToString().ShouldBe($"SQLite at {Path.Combine("folder", "loxley.db")}");
    }

    [Fact]
    public void The_words_for_an_address_hold_no_password() =>
        DatabaseAddress.Postgres("postgres://ann:opensesame@db.example/city").ToString().ShouldBe("PostgreSQL at db.example:5432/city");

    private static NpgsqlConnectionStringBuilder Read(string url) => new(DatabaseAddress.Postgres(url).ConnectionString);
}
