<?php
// Installs WordPress with a user of each role, and prints its version.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost:' . getenv( 'WP_PORT' );
require getenv( 'WP' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Test Gazette', 'administrator', 'administrator@example.org', true, '', 'administrator' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.org', 'role' => 'author' ) );
echo $GLOBALS['wp_version'];
