<?php
// post.php USER THEME < CONTENT: saves a post with the rights of the user, switches to the theme, and
// prints as JSON the post's address and what WordPress makes of its content.
$_SERVER['HTTP_HOST']      = 'localhost:' . getenv( 'WP_PORT' );
$_SERVER['REQUEST_METHOD'] = 'GET';
require getenv( 'WP' ) . '/wp-load.php';
// Not before: WordPress has variables of its own.
[, $login, $stylesheet] = $argv;
switch_theme( $stylesheet );
wp_set_current_user( get_user_by( 'login', $login )->ID );
kses_init();
// Posts are saved side by side: WordPress would give two of them one name.
$content = wp_slash( stream_get_contents( STDIN ) );
$id      = wp_insert_post( array( 'post_title' => 'A post', 'post_name' => uniqid( 'post-', true ), 'post_content' => $content, 'post_status' => 'publish' ), true );
if ( is_wp_error( $id ) ) {
	fwrite( STDERR, $id->get_error_message() . "\n" );
	exit( 1 );
}
$post = get_post( $id );
setup_postdata( $post );
echo wp_json_encode( array( 'url' => home_url( "/?p=$id" ), 'html' => apply_filters( 'the_content', $post->post_content ) ) );
