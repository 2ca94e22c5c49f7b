package org.pairwright.desk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.desk.place.FolderKind.Machine;
import org.pairwright.text.Sentence;

class FolderKindTest {
    private static final Map<String, String> WINDOWS = Map.of(
            "OneDriveCommercial", "C:\\Users\\ngozi\\Firm Cloud",
            "HOMEDRIVE", "H:",
            "HOMESHARE", "\\\\files\\ngozi");
    private static final String DROPBOX = "{\"personal\": {\"path\": \"D:\\\\My Stuff\", \"host\": 1}}";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
                    C:\\Users\\ngozi\\OneDrive\\Pairwright, OneDrive
                    C:\\Users\\ngozi\\OneDrive - Hope Works\\Documents\\Pairwright, OneDrive
                    c:\\users\\NGOZI\\firm cloud\\Pairwright, OneDrive
                    D:\\My Stuff\\Pairwright, Dropbox
                    C:\\Users\\ngozi\\Dropbox (Hope Works)\\Pairwright, Dropbox
                    G:\\My Drive\\Pairwright, Google Drive
                    C:\\Users\\ngozi\\iCloudDrive\\Pairwright, iCloud
                    C:\\Users\\ngozi\\Nextcloud\\Pairwright, Nextcloud
                    C:\\Users\\ngozi\\ownCloud\\Pairwright, ownCloud
                    C:\\Users\\ngozi\\Box\\Pairwright, Box
                    C:\\Users\\ngozi\\pCloudDrive\\Pairwright, pCloud
                    """)
    void a_folder_that_is_kept_in_step_is_recognised_on_windows(String folder, String program) {
        assertThat(windows().warning(folder, "NTFS")).contains(Sentence.of("folder.synced", program, folder));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "/Users/ngozi/Library/Mobile Documents/com~apple~CloudDocs/Pairwright, iCloud",
        "/Users/ngozi/Library/CloudStorage/OneDrive-Personal/Pairwright, OneDrive",
        "/Users/ngozi/Library/CloudStorage/GoogleDrive-n@example.org/My Drive/Pairwright, Google Drive",
        "/Users/ngozi/Library/CloudStorage/Dropbox/Pairwright, Dropbox",
        "/Users/ngozi/Library/CloudStorage/Box-Box/Pairwright, Box",
        "/home/ngozi/Nextcloud/Pairwright, Nextcloud",
        "/home/ngozi/Dropbox/Pairwright, Dropbox"
    })
    void a_folder_that_is_kept_in_step_is_recognised_on_a_mac_and_on_linux(String folder, String program) {
        assertThat(unix("Mac OS X").warning(folder, "apfs")).contains(Sentence.of("folder.synced", program, folder));
        assertThat(unix("Linux").warning(folder, "ext4")).contains(Sentence.of("folder.synced", program, folder));
    }

    @ParameterizedTest
    @CsvSource({
        "\\\\server\\share\\Pairwright",
        "//server/share/Pairwright",
        "\\\\?\\UNC\\server\\share\\Pairwright",
        "H:\\Pairwright"
    })
    void a_folder_on_a_server_is_recognised_on_windows(String folder) {
        assertThat(windows().warning(folder, "NTFS")).contains(Sentence.of("folder.remote", folder));
    }

    @ParameterizedTest
    @CsvSource({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "webdav", "CIFS"})
    void a_file_system_of_another_computer_is_recognised(String store) {
        assertThat(unix("Linux").warning("/mnt/data/Pairwright", store))
                .contains(Sentence.of("folder.remote", "/mnt/data/Pairwright"));
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\ngozi\\AppData\\Roaming\\Pairwright, NTFS",
        "\\\\?\\C:\\Users\\ngozi\\Pairwright, NTFS",
        "E:\\Pairwright, exFAT",
        "D:\\Dropboxes\\Pairwright, NTFS",
        "D:\\Box\\Pairwright, NTFS",
        "C:\\Users\\ngozi\\Firm Cloud 2\\Pairwright, NTFS"
    })
    void a_disk_of_the_computer_is_no_reason_to_warn_on_windows(String folder, String store) {
        assertThat(windows().warning(folder, store)).isEmpty();
    }

    @Test
    void a_disk_of_the_computer_is_no_reason_to_warn_elsewhere() {
        assertThat(unix("Mac OS X").warning("/Users/ngozi/Library/Application Support/Pairwright", "apfs"))
                .isEmpty();
        assertThat(unix("Linux").warning("/home/ngozi/.local/share/pairwright", "ext4"))
                .isEmpty();
        assertThat(unix("Linux").warning("/home/ngozi/.local/share/pairwright", "btrfs"))
                .isEmpty();
    }

    @Test
    void the_folder_need_not_be_there_to_be_judged() {
        assertThat(FolderKind.ofThisMachine().warning(java.nio.file.Path.of("nowhere", "Nextcloud", "desk")))
                .isEqualTo(Optional.of(Sentence.of(
                        "folder.synced",
                        "Nextcloud",
                        java.nio.file.Path.of("nowhere", "Nextcloud", "desk")
                                .toAbsolutePath()
                                .toString())));
    }

    private static FolderKind windows() {
        return new FolderKind(new Machine("Windows 11", WINDOWS, "C:\\Users\\ngozi", DROPBOX));
    }

    private static FolderKind unix(String system) {
        return new FolderKind(new Machine(system, Map.of(), "/home/ngozi", ""));
    }
}
