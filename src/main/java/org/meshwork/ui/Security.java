package org.meshwork.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.meshwork.access.SignInTries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Signing in. Who may open which page is said on the page; who may open which web is {@code Consents}' to say. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignInTries tries) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/actuator/health").permitAll());
        // Addresses hold what somebody searched for: no other site is told.
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.loginView(SignInView.class));
        http.addFilterBefore(new SignInPatience(tries), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }
}
